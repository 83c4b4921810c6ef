from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ApprovalBatch,
        ApprovalComment,
        ApprovalConfig,
        ApprovalCriteria,
        ApprovalDescription,
        ApprovalIdentity,
        ApprovalIdentityRecord,
        ApprovalMedium,
        ApprovalName,
        ApprovalPriority,
        ApprovalReassignmentHistory,
        ApprovalReference,
        ApprovalRequestedTarget,
    )


@_model
class Approval(Model):
    additional_attributes: str | None = _field("additionalAttributes", default=...)
    approval_config: ApprovalConfig | None = _field("approvalConfig", "ApprovalConfig", default=...)
    approval_criteria: ApprovalCriteria | None = _field("approvalCriteria", "ApprovalCriteria", default=...)
    approved_by: list[ApprovalIdentityRecord] | None = _field("approvedBy", ["ApprovalIdentityRecord"], default=...)
    approvers: list[ApprovalIdentity] | None = _field("approvers", ["ApprovalIdentity"], default=...)
    assigned_to: list[ApprovalIdentity] | None = _field("assignedTo", ["ApprovalIdentity"], default=...)
    batch_request: ApprovalBatch | None = _field("batchRequest", "ApprovalBatch", default=...)
    comments: list[ApprovalComment] | None = _field("comments", ["ApprovalComment"], default=...)
    completed_date: str | None = _field("completedDate", default=...)
    created_date: str | None = _field("createdDate", default=...)
    description: list[ApprovalDescription] | None = _field("description", ["ApprovalDescription"], default=...)
    due_date: str | None = _field("dueDate", default=...)
    escalation_step: str | int | None = _field("escalationStep", default=...)
    id: str = _field("id", default=...)
    is_escalated: bool | None = _field("isEscalated", default=...)
    medium: ApprovalMedium | str | None = _field("medium", default=...)
    modified_date: datetime.datetime | None = _field("modifiedDate", DATETIME, default=...)
    name: list[ApprovalName] | None = _field("name", ["ApprovalName"], default=...)
    priority: ApprovalPriority | str | None = _field("priority", default=...)
    reassignment_history: list[ApprovalReassignmentHistory] | None = _field(
        "reassignmentHistory", ["ApprovalReassignmentHistory"], default=...
    )
    reference_data: list[ApprovalReference] | None = _field("referenceData", ["ApprovalReference"], default=...)
    rejected_by: list[ApprovalIdentityRecord] | None = _field("rejectedBy", ["ApprovalIdentityRecord"], default=...)
    requested_target: list[ApprovalRequestedTarget] | None = _field(
        "requestedTarget", ["ApprovalRequestedTarget"], default=...
    )
    requestee: ApprovalIdentity | None = _field("requestee", "ApprovalIdentity", default=...)
    requester: ApprovalIdentity | None = _field("requester", "ApprovalIdentity", default=...)
    serial_step: int | None = _field("serialStep", default=...)
    static_attributes: dict[str, Any] | None = _field("staticAttributes", default=...)
    tenant_id: str | None = _field("tenantId", default=...)
    type: str | None = _field("type", default=...)
