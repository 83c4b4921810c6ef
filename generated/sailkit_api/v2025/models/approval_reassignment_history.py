from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalIdentity, ApprovalReassignmentHistoryReassignmentType


@_model
class ApprovalReassignmentHistory(Model):
    comment_id: str | None = _field("commentID", default=...)
    reassigned_from: ApprovalIdentity | None = _field("reassignedFrom", "ApprovalIdentity", default=...)
    reassigned_to: ApprovalIdentity | None = _field("reassignedTo", "ApprovalIdentity", default=...)
    reassigner: ApprovalIdentity | None = _field("reassigner", "ApprovalIdentity", default=...)
    reassignment_date: datetime.datetime | None = _field("reassignmentDate", DATETIME, default=...)
    reassignment_type: ApprovalReassignmentHistoryReassignmentType | str | None = _field(
        "reassignmentType", default=...
    )
