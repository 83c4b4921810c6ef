from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessItemRef


@_model
class RecommendationRequest(Model):
    identity_id: str | Unset = _field("identityId", default=UNSET)
    item: AccessItemRef | Unset = _field("item", "AccessItemRef", default=UNSET)
