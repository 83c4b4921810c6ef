from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessItemRequester,
        AccessItemReviewedBy,
        AccessRequestType,
        ApprovalForwardHistory,
        CommentDto,
        CompletedApprovalPreApprovalTriggerResult,
        CompletedApprovalState,
        IdentityRef,
        MaxPermittedAccessDuration,
        OwnerDto,
        RequestableObjectReference,
        RequestedAccountRef,
        SodViolationContextCheckCompleted,
    )


@_model
class CompletedApproval(Model):
    client_metadata: dict[str, str] | None = _field("clientMetadata", default=...)
    comment_required_when_rejected: bool | None = _field("commentRequiredWhenRejected", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    current_remove_date: datetime.datetime | None = _field("currentRemoveDate", DATETIME, default=...)
    current_start_date: datetime.datetime | None = _field("currentStartDate", DATETIME, default=...)
    forward_history: list[ApprovalForwardHistory] | None = _field(
        "forwardHistory", ["ApprovalForwardHistory"], default=...
    )
    id: str = _field("id", default=...)
    max_permitted_access_duration: MaxPermittedAccessDuration | None = _field(
        "maxPermittedAccessDuration", "MaxPermittedAccessDuration", default=...
    )
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    owner: OwnerDto | None = _field("owner", "OwnerDto", default=...)
    pre_approval_trigger_result: CompletedApprovalPreApprovalTriggerResult | None = _field(
        "preApprovalTriggerResult", "CompletedApprovalPreApprovalTriggerResult", default=...
    )
    previous_reviewers_comments: list[CommentDto] | None = _field(
        "previousReviewersComments", ["CommentDto"], default=...
    )
    privilege_level: str | None = _field("privilegeLevel", default=...)
    remove_date: datetime.datetime | None = _field("removeDate", DATETIME, default=...)
    remove_date_update_requested: bool | None = _field("removeDateUpdateRequested", default=...)
    request_created: datetime.datetime | None = _field("requestCreated", DATETIME, default=...)
    request_type: AccessRequestType | str | None = _field("requestType", default=...)
    requested_accounts: list[RequestedAccountRef] | None = _field(
        "requestedAccounts", ["RequestedAccountRef"], default=...
    )
    requested_for: IdentityRef | None = _field("requestedFor", "IdentityRef", default=...)
    requested_object: RequestableObjectReference | None = _field(
        "requestedObject", "RequestableObjectReference", default=...
    )
    requester: AccessItemRequester | None = _field("requester", "AccessItemRequester", default=...)
    requester_comment: CommentDto | None = _field("requesterComment", "CommentDto", default=...)
    reviewed_by: AccessItemReviewedBy | None = _field("reviewedBy", "AccessItemReviewedBy", default=...)
    reviewer_comment: CommentDto | None = _field("reviewerComment", "CommentDto", default=...)
    sod_violation_context: SodViolationContextCheckCompleted | None = _field(
        "sodViolationContext", "SodViolationContextCheckCompleted", default=...
    )
    start_date: datetime.datetime | None = _field("startDate", DATETIME, default=...)
    start_update_requested: bool | None = _field("startUpdateRequested", default=...)
    state: CompletedApprovalState | str | None = _field("state", default=...)
