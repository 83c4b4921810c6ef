from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DetailsRole


@_model
class SpDetails(Model):
    callback_url: str = _field("callbackUrl")
    alias: str | None = _field("alias", default=...)
    entity_id: str | None = _field("entityId", default=...)
    legacy_acs_url: str | None = _field("legacyAcsUrl", default=...)
    role: DetailsRole | str | None = _field("role", default=...)
