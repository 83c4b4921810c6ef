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
    access_request_id: str | Unset = _field("accessRequestId", default=UNSET)
    access_request_phases: list[AccessRequestPhases] | None | Unset = _field(
        "accessRequestPhases", ["AccessRequestPhases"], default=UNSET
    )
    account_activity_item_id: str | Unset = _field("accountActivityItemId", default=UNSET)
    approval_details: list[ApprovalStatusDto] | Unset = _field("approvalDetails", ["ApprovalStatusDto"], default=UNSET)
    cancelable: bool | Unset = _field("cancelable", default=UNSET)
    cancelled_request_details: CancelledRequestDetails | None | Unset = _field(
        "cancelledRequestDetails", "CancelledRequestDetails", default=UNSET
    )
    client_metadata: dict[str, str] | None | Unset = _field("clientMetadata", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    error_messages: list[list[ErrorMessageDto]] | None | Unset = _field(
        "errorMessages", [["ErrorMessageDto"]], default=UNSET
    )
    id: str | None | Unset = _field("id", default=UNSET)
    manual_work_item_details: list[ManualWorkItemDetails] | None | Unset = _field(
        "manualWorkItemDetails", ["ManualWorkItemDetails"], default=UNSET
    )
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    pre_approval_trigger_details: PreApprovalTriggerDetails | None | Unset = _field(
        "preApprovalTriggerDetails", "PreApprovalTriggerDetails", default=UNSET
    )
    provisioning_details: ProvisioningDetails | None | Unset = _field(
        "provisioningDetails", "ProvisioningDetails", default=UNSET
    )
    reauthorization_required: bool | Unset = _field("reauthorizationRequired", default=UNSET)
    remove_date: datetime.datetime | None | Unset = _field("removeDate", DATETIME, default=UNSET)
    request_type: AccessRequestType | str | None | Unset = _field("requestType", default=UNSET)
    requested_for: IdentityRef | Unset = _field("requestedFor", "IdentityRef", default=UNSET)
    requester: AccessItemRequester | Unset = _field("requester", "AccessItemRequester", default=UNSET)
    requester_comment: CommentDto | None | Unset = _field("requesterComment", "CommentDto", default=UNSET)
    sod_violation_context: SodViolationContextCheckCompleted | None | Unset = _field(
        "sodViolationContext", "SodViolationContextCheckCompleted", default=UNSET
    )
    start_date: datetime.datetime | None | Unset = _field("startDate", DATETIME, default=UNSET)
    state: RequestedItemStatusRequestState | str | Unset = _field("state", default=UNSET)
    type: AccessRequestItemType | str | None | Unset = _field("type", default=UNSET)
