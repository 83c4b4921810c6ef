from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import AccessRequestRecommendationItemType


@_model
class AccessRequestRecommendationItem(Model):
    id: str | Unset = _field("id", default=UNSET)
    type: AccessRequestRecommendationItemType | str | Unset = _field("type", default=UNSET)
