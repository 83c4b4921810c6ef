from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestRecommendationItem


@_model
class AccessRequestRecommendationActionItemResponseDto(Model):
    access: AccessRequestRecommendationItem | None = _field("access", "AccessRequestRecommendationItem", default=...)
    identity_id: str | None = _field("identityId", default=...)
    timestamp: datetime.datetime | None = _field("timestamp", DATETIME, default=...)
