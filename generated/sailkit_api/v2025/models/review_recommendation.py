from __future__ import annotations

import datetime

from ...codec import DATETIME, UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ReviewRecommendation(Model):
    reasons: list[str] | Unset = _field("reasons", default=UNSET)
    recommendation: str | None | Unset = _field("recommendation", default=UNSET)
    timestamp: datetime.datetime | Unset = _field("timestamp", DATETIME, default=UNSET)
