from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CertificationDecision, ReviewRecommendation


@_model
class ReviewDecision(Model):
    bulk: bool = _field("bulk")
    decision: CertificationDecision | str = _field("decision")
    id: str = _field("id")
    comments: str | Unset = _field("comments", default=UNSET)
    proposed_end_date: datetime.datetime | Unset = _field("proposedEndDate", DATETIME, default=UNSET)
    recommendation: ReviewRecommendation | None | Unset = _field(
        "recommendation", "ReviewRecommendation", default=UNSET
    )
