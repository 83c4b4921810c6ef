from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CertificationDecision, ReviewRecommendation


@_model
class ReviewDecision(Model):
    bulk: bool = _field("bulk")
    decision: CertificationDecision | str = _field("decision")
    id: str = _field("id")
    comments: str | None = _field("comments", default=...)
    proposed_end_date: datetime.datetime | None = _field("proposedEndDate", DATETIME, default=...)
    recommendation: ReviewRecommendation | None = _field("recommendation", "ReviewRecommendation", default=...)
