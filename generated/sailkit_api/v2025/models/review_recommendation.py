from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ReviewRecommendation(Model):
    reasons: list[str] | None = _field("reasons", default=...)
    recommendation: str | None = _field("recommendation", default=...)
    timestamp: datetime.datetime | None = _field("timestamp", DATETIME, default=...)
