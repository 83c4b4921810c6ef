from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import (
        ApprovalBatch,
        ApprovalComment,
        ApprovalCriteria,
        ApprovalDescription,
        ApprovalIdentity,
        ApprovalName,
        ApprovalPriority,
        ApprovalReference,
        ApprovalState,
    )


@_model
class Approval(Model):
    additional_attributes: str | Unset = _field("additionalAttributes", default=UNSET)
    approval_criteria: ApprovalCriteria | str | Unset = _field("approvalCriteria", default=UNSET)
    approval_id: str | Unset = _field("approvalId", default=UNSET)
    approved_by: list[ApprovalIdentity] | Unset = _field("approvedBy", ["ApprovalIdentity"], default=UNSET)
    approvers: list[ApprovalIdentity] | Unset = _field("approvers", ["ApprovalIdentity"], default=UNSET)
    batch_request: ApprovalBatch | Unset = _field("batchRequest", "ApprovalBatch", default=UNSET)
    comments: list[ApprovalComment] | Unset = _field("comments", ["ApprovalComment"], default=UNSET)
    completed_date: str | Unset = _field("completedDate", default=UNSET)
    created_date: str | Unset = _field("createdDate", default=UNSET)
    description: list[ApprovalDescription] | Unset = _field("description", ["ApprovalDescription"], default=UNSET)
    name: list[ApprovalName] | Unset = _field("name", ["ApprovalName"], default=UNSET)
    priority: ApprovalPriority | str | Unset = _field("priority", default=UNSET)
    reference_data: list[ApprovalReference] | Unset = _field("referenceData", ["ApprovalReference"], default=UNSET)
    rejected_by: list[ApprovalIdentity] | Unset = _field("rejectedBy", ["ApprovalIdentity"], default=UNSET)
    requester: ApprovalIdentity | Unset = _field("requester", "ApprovalIdentity", default=UNSET)
    status: ApprovalState | str | Unset = _field("status", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
