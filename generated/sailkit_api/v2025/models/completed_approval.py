from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
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
    client_metadata: dict[str, str] | Unset = _field("clientMetadata", default=UNSET)
    comment_required_when_rejected: bool | Unset = _field("commentRequiredWhenRejected", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    current_remove_date: datetime.datetime | None | Unset = _field("currentRemoveDate", DATETIME, default=UNSET)
    current_start_date: datetime.datetime | Unset = _field("currentStartDate", DATETIME, default=UNSET)
    forward_history: list[ApprovalForwardHistory] | Unset = _field(
        "forwardHistory", ["ApprovalForwardHistory"], default=UNSET
    )
    id: str | Unset = _field("id", default=UNSET)
    max_permitted_access_duration: MaxPermittedAccessDuration | None | Unset = _field(
        "maxPermittedAccessDuration", "MaxPermittedAccessDuration", default=UNSET
    )
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner: OwnerDto | Unset = _field("owner", "OwnerDto", default=UNSET)
    pre_approval_trigger_result: CompletedApprovalPreApprovalTriggerResult | None | Unset = _field(
        "preApprovalTriggerResult", "CompletedApprovalPreApprovalTriggerResult", default=UNSET
    )
    previous_reviewers_comments: list[CommentDto] | Unset = _field(
        "previousReviewersComments", ["CommentDto"], default=UNSET
    )
    privilege_level: str | None | Unset = _field("privilegeLevel", default=UNSET)
    remove_date: datetime.datetime | None | Unset = _field("removeDate", DATETIME, default=UNSET)
    remove_date_update_requested: bool | Unset = _field("removeDateUpdateRequested", default=UNSET)
    request_created: datetime.datetime | Unset = _field("requestCreated", DATETIME, default=UNSET)
    request_type: AccessRequestType | str | None | Unset = _field("requestType", default=UNSET)
    requested_accounts: list[RequestedAccountRef] | None | Unset = _field(
        "requestedAccounts", ["RequestedAccountRef"], default=UNSET
    )
    requested_for: IdentityRef | Unset = _field("requestedFor", "IdentityRef", default=UNSET)
    requested_object: RequestableObjectReference | Unset = _field(
        "requestedObject", "RequestableObjectReference", default=UNSET
    )
    requester: AccessItemRequester | Unset = _field("requester", "AccessItemRequester", default=UNSET)
    requester_comment: CommentDto | Unset = _field("requesterComment", "CommentDto", default=UNSET)
    reviewed_by: AccessItemReviewedBy | Unset = _field("reviewedBy", "AccessItemReviewedBy", default=UNSET)
    reviewer_comment: CommentDto | None | Unset = _field("reviewerComment", "CommentDto", default=UNSET)
    sod_violation_context: SodViolationContextCheckCompleted | None | Unset = _field(
        "sodViolationContext", "SodViolationContextCheckCompleted", default=UNSET
    )
    start_date: datetime.datetime | Unset = _field("startDate", DATETIME, default=UNSET)
    start_update_requested: bool | Unset = _field("startUpdateRequested", default=UNSET)
    state: CompletedApprovalState | str | Unset = _field("state", default=UNSET)
