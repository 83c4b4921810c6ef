from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

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
    additional_attributes: str | Unset = _field("additionalAttributes", default=UNSET)
    approval_config: ApprovalConfig | Unset = _field("approvalConfig", "ApprovalConfig", default=UNSET)
    approval_criteria: ApprovalCriteria | Unset = _field("approvalCriteria", "ApprovalCriteria", default=UNSET)
    approved_by: list[ApprovalIdentityRecord] | Unset = _field("approvedBy", ["ApprovalIdentityRecord"], default=UNSET)
    approvers: list[ApprovalIdentity] | Unset = _field("approvers", ["ApprovalIdentity"], default=UNSET)
    assigned_to: list[ApprovalIdentity] | Unset = _field("assignedTo", ["ApprovalIdentity"], default=UNSET)
    batch_request: ApprovalBatch | Unset = _field("batchRequest", "ApprovalBatch", default=UNSET)
    comments: list[ApprovalComment] | Unset = _field("comments", ["ApprovalComment"], default=UNSET)
    completed_date: str | Unset = _field("completedDate", default=UNSET)
    created_date: str | Unset = _field("createdDate", default=UNSET)
    description: list[ApprovalDescription] | Unset = _field("description", ["ApprovalDescription"], default=UNSET)
    due_date: str | Unset = _field("dueDate", default=UNSET)
    escalation_step: str | Unset = _field("escalationStep", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    is_escalated: bool | Unset = _field("isEscalated", default=UNSET)
    medium: ApprovalMedium | str | Unset = _field("medium", default=UNSET)
    modified_date: datetime.datetime | Unset = _field("modifiedDate", DATETIME, default=UNSET)
    name: list[ApprovalName] | Unset = _field("name", ["ApprovalName"], default=UNSET)
    priority: ApprovalPriority | str | Unset = _field("priority", default=UNSET)
    reassignment_history: list[ApprovalReassignmentHistory] | Unset = _field(
        "reassignmentHistory", ["ApprovalReassignmentHistory"], default=UNSET
    )
    reference_data: list[ApprovalReference] | Unset = _field("referenceData", ["ApprovalReference"], default=UNSET)
    rejected_by: list[ApprovalIdentityRecord] | Unset = _field("rejectedBy", ["ApprovalIdentityRecord"], default=UNSET)
    requested_target: list[ApprovalRequestedTarget] | Unset = _field(
        "requestedTarget", ["ApprovalRequestedTarget"], default=UNSET
    )
    requestee: ApprovalIdentity | Unset = _field("requestee", "ApprovalIdentity", default=UNSET)
    requester: ApprovalIdentity | Unset = _field("requester", "ApprovalIdentity", default=UNSET)
    serial_step: int | Unset = _field("serialStep", default=UNSET)
    static_attributes: dict[str, Any] | Unset = _field("staticAttributes", default=UNSET)
    tenant_id: str | Unset = _field("tenantId", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
