from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DetailsRole


@_model
class SpDetails(Model):
    callback_url: str = _field("callbackUrl")
    alias: str | Unset = _field("alias", default=UNSET)
    entity_id: str | Unset = _field("entityId", default=UNSET)
    legacy_acs_url: str | Unset = _field("legacyAcsUrl", default=UNSET)
    role: DetailsRole | str | Unset = _field("role", default=UNSET)
