from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ReviewRecommendation(Model):
    reasons: list[str] | Unset = _field("reasons", default=UNSET)
    recommendation: str | None | Unset = _field("recommendation", default=UNSET)
    timestamp: datetime.datetime | Unset = _field("timestamp", DATETIME, default=UNSET)
