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
        AccessRequestItemType,
        AccessRequestPhases,
        AccessRequestType,
        ApprovalStatusDto,
        CancelledRequestDetails,
        CommentDto,
        ErrorMessageDto,
        IdentityRef,
        ManualWorkItemDetails,
        PreApprovalTriggerDetails,
        ProvisioningDetails,
        RequestedItemStatusRequestState,
        SodViolationContextCheckCompleted,
    )


@_model
class AccessRequestAdminItemStatus(Model):
    access_request_id: str | None = _field("accessRequestId", default=...)
    access_request_phases: list[AccessRequestPhases] | None = _field(
        "accessRequestPhases", ["AccessRequestPhases"], default=...
    )
    account_activity_item_id: str | None = _field("accountActivityItemId", default=...)
    approval_details: list[ApprovalStatusDto] | None = _field("approvalDetails", ["ApprovalStatusDto"], default=...)
    cancelable: bool | None = _field("cancelable", default=...)
    cancelled_request_details: CancelledRequestDetails | None = _field(
        "cancelledRequestDetails", "CancelledRequestDetails", default=...
    )
    client_metadata: dict[str, str] | None = _field("clientMetadata", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    error_messages: list[list[ErrorMessageDto]] | None = _field("errorMessages", [["ErrorMessageDto"]], default=...)
    id: str | None = _field("id", default=...)
    manual_work_item_details: list[ManualWorkItemDetails] | None = _field(
        "manualWorkItemDetails", ["ManualWorkItemDetails"], default=...
    )
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    pre_approval_trigger_details: PreApprovalTriggerDetails | None = _field(
        "preApprovalTriggerDetails", "PreApprovalTriggerDetails", default=...
    )
    provisioning_details: ProvisioningDetails | None = _field("provisioningDetails", "ProvisioningDetails", default=...)
    reauthorization_required: bool | None = _field("reauthorizationRequired", default=...)
    remove_date: datetime.datetime | None = _field("removeDate", DATETIME, default=...)
    request_type: AccessRequestType | str | None = _field("requestType", default=...)
    requested_for: IdentityRef | None = _field("requestedFor", "IdentityRef", default=...)
    requester: AccessItemRequester | None = _field("requester", "AccessItemRequester", default=...)
    requester_comment: CommentDto | None = _field("requesterComment", "CommentDto", default=...)
    sod_violation_context: SodViolationContextCheckCompleted | None = _field(
        "sodViolationContext", "SodViolationContextCheckCompleted", default=...
    )
    start_date: datetime.datetime | None = _field("startDate", DATETIME, default=...)
    state: RequestedItemStatusRequestState | str | None = _field("state", default=...)
    type: AccessRequestItemType | str | None = _field("type", default=...)
