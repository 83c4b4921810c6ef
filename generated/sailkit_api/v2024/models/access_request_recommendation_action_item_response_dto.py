from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestRecommendationItem


@_model
class AccessRequestRecommendationActionItemResponseDto(Model):
    access: AccessRequestRecommendationItem | Unset = _field("access", "AccessRequestRecommendationItem", default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
    timestamp: datetime.datetime | Unset = _field("timestamp", DATETIME, default=UNSET)
