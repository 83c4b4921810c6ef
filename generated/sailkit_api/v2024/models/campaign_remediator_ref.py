from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityType


@_model
class CampaignRemediatorRef(Model):
    id: str = _field("id")
    type: IdentityType | str = _field("type")
    name: str | None = _field("name", default=...)
