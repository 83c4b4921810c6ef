from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalIdentity, ApprovalReassignmentHistoryReassignmentType


@_model
class ApprovalReassignmentHistory(Model):
    comment_id: str | Unset = _field("commentID", default=UNSET)
    reassigned_from: ApprovalIdentity | Unset = _field("reassignedFrom", "ApprovalIdentity", default=UNSET)
    reassigned_to: ApprovalIdentity | Unset = _field("reassignedTo", "ApprovalIdentity", default=UNSET)
    reassigner: ApprovalIdentity | Unset = _field("reassigner", "ApprovalIdentity", default=UNSET)
    reassignment_date: datetime.datetime | Unset = _field("reassignmentDate", DATETIME, default=UNSET)
    reassignment_type: ApprovalReassignmentHistoryReassignmentType | str | Unset = _field(
        "reassignmentType", default=UNSET
    )
