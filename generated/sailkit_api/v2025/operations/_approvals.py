from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        Approval,
        ApprovalApproveRequest,
        ApprovalAttributesRequest,
        ApprovalCommentsRequest,
        ApprovalConfig,
        ApprovalReassignRequest,
        ApprovalRejectRequest,
        BulkApproveRequestDTO,
        BulkCancelRequestDTO,
        BulkReassignRequestDTO,
        BulkRejectRequestDTO,
        PutApprovalsConfigScope,
    )


_APPROVE_APPROVAL = Operation(
    api=API,
    id="approveApproval",
    method="POST",
    path="/generic-approvals/{id}/approve",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    bodies={"application/json": "ApprovalApproveRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="approve-approval",
)


def approve_approval(
    id: Id,
    body: ApprovalApproveRequest | Mapping[str, Any] | None = None,
) -> Request[Approval]:
    """Approves one approval in the name of the caller, and returns it.

    For an administrator who is no approver, it is first taken over from one of the approvers. The id of an access
    request is not accepted.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(
        _APPROVE_APPROVAL,
        _fill_path("/generic-approvals/{id}/approve", **{"id": id}),
        body=body,
    )


_APPROVE_APPROVAL_IN_BULK = Operation(
    api=API,
    id="approveApprovalInBulk",
    method="POST",
    path="/generic-approvals/bulk-approve",
    tag="Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkApproveRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    page="approve-approval-in-bulk",
)


def approve_approval_in_bulk(
    body: BulkApproveRequestDTO | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Approves several approvals in the name of the caller.

    The answer (202) is empty and comes before the work is done.
    """
    return Request(
        _APPROVE_APPROVAL_IN_BULK,
        "/generic-approvals/bulk-approve",
        body=body,
    )


_CANCEL_APPROVAL = Operation(
    api=API,
    id="cancelApproval",
    method="POST",
    path="/generic-approvals/bulk-cancel",
    tag="Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkCancelRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="cancel-approval",
)


def cancel_approval(
    body: BulkCancelRequestDTO | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Cancels several approvals in the name of the caller.

    The answer (202) is empty. Access requests have a bulk cancellation of their own.
    """
    return Request(
        _CANCEL_APPROVAL,
        "/generic-approvals/bulk-cancel",
        body=body,
    )


_DELETE_APPROVAL_CONFIG_REQUEST = Operation(
    api=API,
    id="deleteApprovalConfigRequest",
    method="DELETE",
    path="/generic-approvals/config/{id}/{scope}",
    tag="Approvals",
    results={204: {}},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-approval-config-request",
)


def delete_approval_config_request(
    id: Id,
    scope: PutApprovalsConfigScope | str,
) -> Request[None]:
    """Deletes the approval settings of an object, a kind of approval or the tenant.

    Those of a single approval request cannot be deleted.

    Args:
        id: ID of the object; see `entitlements.list`, `roles.list`, `access_profiles.list`.
        scope: One of DOMAIN_OBJECT, ACCOUNT, ROLE, ACCESS_PROFILE, ENTITLEMENT, APPROVAL_TYPE, TENANT.
    """
    return Request(
        _DELETE_APPROVAL_CONFIG_REQUEST,
        _fill_path("/generic-approvals/config/{id}/{scope}", **{"id": id, "scope": scope}),
    )


_GET_APPROVAL = Operation(
    api=API,
    id="getApproval",
    method="GET",
    path="/generic-approvals/{id}",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    scopes=(
        "idn:access-request-administration:read",
        "idn:access-request-approvals:manage",
        "idn:access-request-approvals:read",
    ),
    user_levels=("APPROVAL_OWNER",),
    page="get-approval",
)


def get_approval(
    id: Id,
) -> Request[Approval]:
    """Returns one approval by its own id.

    The id of an access request is not accepted; list the approvals with a filter on it instead.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(
        _GET_APPROVAL,
        _fill_path("/generic-approvals/{id}", **{"id": id}),
    )


_GET_APPROVALS = Operation(
    api=API,
    id="getApprovals",
    method="GET",
    path="/generic-approvals",
    tag="Approvals",
    results={200: {"application/json": ["Approval"]}},
    scopes=(
        "idn:access-request-administration:read",
        "idn:access-request-approvals:manage",
        "idn:access-request-approvals:read",
    ),
    user_levels=("APPROVAL_OWNER",),
    filterable={
        "approvalId": ("co", "eq", "in", "ne", "sw"),
        "approverId": ("co", "eq", "in", "ne", "sw"),
        "batchId": ("co", "eq", "in", "ne", "sw"),
        "completedDate": ("co", "eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "createdDate": ("co", "eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "decisionDate": ("co", "eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "description": ("co", "eq", "in", "ne", "sw"),
        "dueDate": ("co", "eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "medium": ("co", "eq", "in", "ne", "sw"),
        "modifiedDate": ("co", "eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "name": ("co", "eq", "in", "ne", "sw"),
        "priority": ("co", "eq", "in", "ne", "sw"),
        "referenceId": ("co", "eq", "in", "ne", "sw"),
        "referenceName": ("co", "eq", "in", "ne", "sw"),
        "referenceType": ("co", "eq", "in", "ne", "sw"),
        "requestedTargetId": ("co", "eq", "in", "ne", "sw"),
        "requestedTargetName": ("co", "eq", "in", "ne", "sw"),
        "requestedTargetRequestType": ("co", "eq", "in", "ne", "sw"),
        "requestedTargetType": ("co", "eq", "in", "ne", "sw"),
        "requesteeId": ("co", "eq", "in", "ne", "sw"),
        "requesterId": ("co", "eq", "in", "ne", "sw"),
        "search": ("co", "eq", "in", "ne", "sw"),
        "status": ("co", "eq", "in", "ne", "sw"),
        "type": ("co", "eq", "in", "ne", "sw"),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-approvals",
)


def get_approvals(
    *,
    mine: bool | None = None,
    requester_id: Id | None = None,
    requestee_id: Id | None = None,
    approver_id: Id | None = None,
    count: bool | None = None,
    count_only: bool | None = None,
    include_comments: bool | None = None,
    include_approvers: bool | None = None,
    include_reassignment_history: bool | None = None,
    include_batch_info: bool | None = None,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[Approval], Approval]:
    """Returns approvals of every kind.

    Without a parameter, an administrator gets those of the whole tenant, everyone else their own. The approvals of
    one access request are found with `filters` on `referenceType` and `referenceId`; `count-only` returns nothing
    but the header X-Total-Count.

    Args:
        mine: Default: false.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        count_only: Default: false.
        include_comments: Default: false.
        include_approvers: Default: false.
        include_reassignment_history: Default: false.
        include_batch_info: Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _GET_APPROVALS,
        "/generic-approvals",
        query={
            "mine": mine,
            "requesterId": requester_id,
            "requesteeId": requestee_id,
            "approverId": approver_id,
            "count": count,
            "count-only": count_only,
            "include-comments": include_comments,
            "include-approvers": include_approvers,
            "include-reassignment-history": include_reassignment_history,
            "include-batch-info": include_batch_info,
            "filters": filters,
            "limit": limit,
            "offset": offset,
        },
    )


_GET_APPROVALS_CONFIG = Operation(
    api=API,
    id="getApprovalsConfig",
    method="GET",
    path="/generic-approvals/config/{id}",
    tag="Approvals",
    results={200: {"application/json": "ApprovalConfig"}},
    scopes=("sp:approvals:read",),
    user_levels=("APPROVAL_OWNER",),
    page="get-approvals-config",
)


def get_approvals_config(
    id: Id,
) -> Request[ApprovalConfig]:
    """Returns the approval settings that are stored under an id.

    The id is that of an object or of the tenant, or the name of a kind of approval such as ACCESS_REQUEST_APPROVAL.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(
        _GET_APPROVALS_CONFIG,
        _fill_path("/generic-approvals/config/{id}", **{"id": id}),
    )


_MOVE_APPROVAL = Operation(
    api=API,
    id="moveApproval",
    method="POST",
    path="/generic-approvals/bulk-reassign",
    tag="Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkReassignRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    page="move-approval",
)


def move_approval(
    body: BulkReassignRequestDTO | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Hands several approvals from one identity to another.

    The answer (202) is empty and comes before the work is done.
    """
    return Request(
        _MOVE_APPROVAL,
        "/generic-approvals/bulk-reassign",
        body=body,
    )


_PUT_APPROVALS_CONFIG = Operation(
    api=API,
    id="putApprovalsConfig",
    method="PUT",
    path="/generic-approvals/config/{id}/{scope}",
    tag="Approvals",
    results={200: {"application/json": "ApprovalConfig"}},
    bodies={"application/json": "ApprovalConfig"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    page="put-approvals-config",
)


def put_approvals_config(
    id: Id,
    scope: PutApprovalsConfigScope | str,
    body: ApprovalConfig | Mapping[str, Any],
) -> Request[ApprovalConfig]:
    """Creates or replaces the approval settings of an object, a kind of approval or the tenant.

    With the scope APPROVAL_TYPE, the id is the name of the kind, such as ACCESS_REQUEST_APPROVAL.

    Args:
        id: ID of the object; see `entitlements.list`, `roles.list`, `access_profiles.list`.
        scope: One of DOMAIN_OBJECT, ACCOUNT, ROLE, ACCESS_PROFILE, ENTITLEMENT, APPROVAL_TYPE, TENANT.
    """
    return Request(
        _PUT_APPROVALS_CONFIG,
        _fill_path("/generic-approvals/config/{id}/{scope}", **{"id": id, "scope": scope}),
        body=body,
    )


_REJECT_APPROVAL = Operation(
    api=API,
    id="rejectApproval",
    method="POST",
    path="/generic-approvals/{id}/reject",
    tag="Approvals",
    results={204: {}},
    bodies={"application/json": "ApprovalRejectRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="reject-approval",
)


def reject_approval(
    id: Id,
    body: ApprovalRejectRequest | Mapping[str, Any] | None = None,
) -> Request[None]:
    """Rejects one approval in the name of the caller.

    For an administrator who is no approver, it is first taken over from one of the approvers. The id of an access
    request is not accepted.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(
        _REJECT_APPROVAL,
        _fill_path("/generic-approvals/{id}/reject", **{"id": id}),
        body=body,
    )


_REJECT_APPROVAL_IN_BULK = Operation(
    api=API,
    id="rejectApprovalInBulk",
    method="POST",
    path="/generic-approvals/bulk-reject",
    tag="Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkRejectRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    page="reject-approval-in-bulk",
)


def reject_approval_in_bulk(
    body: BulkRejectRequestDTO | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Rejects several approvals in the name of the caller.

    The answer (202) is empty and comes before the work is done.
    """
    return Request(
        _REJECT_APPROVAL_IN_BULK,
        "/generic-approvals/bulk-reject",
        body=body,
    )


_UPDATE_APPROVALS_ATTRIBUTES = Operation(
    api=API,
    id="updateApprovalsAttributes",
    method="POST",
    path="/generic-approvals/{id}/attributes",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    bodies={"application/json": "ApprovalAttributesRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="update-approvals-attributes",
)


def update_approvals_attributes(
    id: Id,
    body: ApprovalAttributesRequest | Mapping[str, Any],
) -> Request[Approval]:
    """Adds, changes or removes additional attributes of an approval, and returns it.

    The id of an access request is not accepted.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(
        _UPDATE_APPROVALS_ATTRIBUTES,
        _fill_path("/generic-approvals/{id}/attributes", **{"id": id}),
        body=body,
    )


_UPDATE_APPROVALS_COMMENTS = Operation(
    api=API,
    id="updateApprovalsComments",
    method="POST",
    path="/generic-approvals/{id}/comments",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    bodies={"application/json": "ApprovalCommentsRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="update-approvals-comments",
)


def update_approvals_comments(
    id: Id,
    body: ApprovalCommentsRequest | Mapping[str, Any],
) -> Request[Approval]:
    """Adds a comment to an approval, and returns it.

    The id of an access request is not accepted.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(
        _UPDATE_APPROVALS_COMMENTS,
        _fill_path("/generic-approvals/{id}/comments", **{"id": id}),
        body=body,
    )


_UPDATE_APPROVALS_REASSIGN = Operation(
    api=API,
    id="updateApprovalsReassign",
    method="POST",
    path="/generic-approvals/{id}/reassign",
    tag="Approvals",
    results={204: {}},
    bodies={"application/json": "ApprovalReassignRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="update-approvals-reassign",
)


def update_approvals_reassign(
    id: Id,
    body: ApprovalReassignRequest | Mapping[str, Any],
) -> Request[None]:
    """Makes another identity an approver of an approval.

    The id of an access request is not accepted.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(
        _UPDATE_APPROVALS_REASSIGN,
        _fill_path("/generic-approvals/{id}/reassign", **{"id": id}),
        body=body,
    )
