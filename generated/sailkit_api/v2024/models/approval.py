from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

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
    additional_attributes: str | None = _field("additionalAttributes", default=...)
    approval_criteria: ApprovalCriteria | str | None = _field("approvalCriteria", default=...)
    approval_id: str | None = _field("approvalId", default=...)
    approved_by: list[ApprovalIdentity] | None = _field("approvedBy", ["ApprovalIdentity"], default=...)
    approvers: list[ApprovalIdentity] | None = _field("approvers", ["ApprovalIdentity"], default=...)
    batch_request: ApprovalBatch | None = _field("batchRequest", "ApprovalBatch", default=...)
    comments: list[ApprovalComment] | None = _field("comments", ["ApprovalComment"], default=...)
    completed_date: str | None = _field("completedDate", default=...)
    created_date: str | None = _field("createdDate", default=...)
    description: list[ApprovalDescription] | None = _field("description", ["ApprovalDescription"], default=...)
    name: list[ApprovalName] | None = _field("name", ["ApprovalName"], default=...)
    priority: ApprovalPriority | str | None = _field("priority", default=...)
    reference_data: list[ApprovalReference] | None = _field("referenceData", ["ApprovalReference"], default=...)
    rejected_by: list[ApprovalIdentity] | None = _field("rejectedBy", ["ApprovalIdentity"], default=...)
    requester: ApprovalIdentity | None = _field("requester", "ApprovalIdentity", default=...)
    status: ApprovalState | str | None = _field("status", default=...)
    type: str | None = _field("type", default=...)
