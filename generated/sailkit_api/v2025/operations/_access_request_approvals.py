from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessRequestApproversListResponse,
        ApprovalSummary,
        BulkApproveAccessRequest,
        CommentDto,
        CompletedApproval,
        ForwardApprovalDto,
        PendingApproval,
    )


_APPROVE_ACCESS_REQUEST = Operation(
    api=API,
    id="approveAccessRequest",
    method="POST",
    path="/access-request-approvals/{approvalId}/approve",
    tag="Access Request Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "CommentDto"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER", "ORG_ADMIN"),
    page="approve-access-request",
)


def approve_access_request(
    approval_id: Id,
    body: CommentDto | Mapping[str, Any] | None = None,
) -> Request[dict[str, Any]]:
    """Approves a pending approval of an access request.

    Allowed to administrators and to the owner of the approval. The answer (202) is empty; provisioning follows on
    its own.

    Args:
        approval_id: ID of the approval; see `access_request_approvals.list_pending`.
    """
    return Request(
        _APPROVE_ACCESS_REQUEST,
        _fill_path("/access-request-approvals/{approvalId}/approve", **{"approvalId": approval_id}),
        body=body,
    )


_APPROVE_BULK_ACCESS_REQUEST = Operation(
    api=API,
    id="approveBulkAccessRequest",
    method="POST",
    path="/access-request-approvals/bulk-approve",
    tag="Access Requests",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkApproveAccessRequest"},
    scopes=("idn:access-request:manage",),
    user_levels=("ORG_ADMIN",),
    page="approve-bulk-access-request",
)


def approve_bulk_access_request(
    body: BulkApproveAccessRequest | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Approves up to 50 pending approvals at once, by the ids of the approvals.

    The answer (202) is empty and comes before the work is done.
    """
    return Request(
        _APPROVE_BULK_ACCESS_REQUEST,
        "/access-request-approvals/bulk-approve",
        body=body,
    )


_FORWARD_ACCESS_REQUEST = Operation(
    api=API,
    id="forwardAccessRequest",
    method="POST",
    path="/access-request-approvals/{approvalId}/forward",
    tag="Access Request Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "ForwardApprovalDto"},
    scopes=("idn:access-request-approvals:manage",),
    page="forward-access-request",
)


def forward_access_request(
    approval_id: Id,
    body: ForwardApprovalDto | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Hands a pending approval to another identity, with a comment.

    Allowed to administrators and to the owner of the approval. The answer (202) is empty.

    Args:
        approval_id: ID of the approval; see `access_request_approvals.list_pending`.
    """
    return Request(
        _FORWARD_ACCESS_REQUEST,
        _fill_path("/access-request-approvals/{approvalId}/forward", **{"approvalId": approval_id}),
        body=body,
    )


_GET_ACCESS_REQUEST_APPROVAL_SUMMARY = Operation(
    api=API,
    id="getAccessRequestApprovalSummary",
    method="GET",
    path="/access-request-approvals/approval-summary",
    tag="Access Request Approvals",
    results={200: {"application/json": "ApprovalSummary"}},
    scopes=("idn:access-request-approvals:read",),
    page="get-access-request-approval-summary",
)


def get_access_request_approval_summary(
    *,
    owner_id: Id | None = None,
    from_date: str | None = None,
) -> Request[ApprovalSummary]:
    """Returns how many approvals of access requests are pending, approved and rejected.

    Without `owner-id` an administrator gets the numbers of the whole tenant; everyone else may only name
    themselves.
    """
    return Request(
        _GET_ACCESS_REQUEST_APPROVAL_SUMMARY,
        "/access-request-approvals/approval-summary",
        query={
            "owner-id": owner_id,
            "from-date": from_date,
        },
    )


_LIST_ACCESS_REQUEST_APPROVERS = Operation(
    api=API,
    id="listAccessRequestApprovers",
    method="GET",
    path="/access-request-approvals/{accessRequestId}/approvers",
    tag="Access Request Approvals",
    results={200: {"application/json": ["AccessRequestApproversListResponse"]}},
    scopes=("idn:access-request-administration:read",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-access-request-approvers",
)


def list_access_request_approvers(
    access_request_id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[AccessRequestApproversListResponse], AccessRequestApproversListResponse]:
    """Returns the identities that approve an access request, each with the id of its approval.

    Args:
        access_request_id: ID of the access request; see `access_request_approvals.list_pending`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _LIST_ACCESS_REQUEST_APPROVERS,
        _fill_path("/access-request-approvals/{accessRequestId}/approvers", **{"accessRequestId": access_request_id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_LIST_COMPLETED_APPROVALS = Operation(
    api=API,
    id="listCompletedApprovals",
    method="GET",
    path="/access-request-approvals/completed",
    tag="Access Request Approvals",
    results={200: {"application/json": ["CompletedApproval"]}},
    scopes=("idn:access-request-approvals:read",),
    filterable={
        "id": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "modified": ("eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "requestedFor.id": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
    },
    sortable=("created", "modified"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-completed-approvals",
)


def list_completed_approvals(
    *,
    owner_id: Id | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[CompletedApproval], CompletedApproval]:
    """Returns approvals of access requests on which a decision was made.

    Without `owner-id` an administrator gets those of the whole tenant; everyone else may only name themselves.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_COMPLETED_APPROVALS,
        "/access-request-approvals/completed",
        query={
            "owner-id": owner_id,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_LIST_PENDING_APPROVALS = Operation(
    api=API,
    id="listPendingApprovals",
    method="GET",
    path="/access-request-approvals/pending",
    tag="Access Request Approvals",
    results={200: {"application/json": ["PendingApproval"]}},
    scopes=("idn:access-request-approvals:read",),
    user_levels=("ORG_ADMIN",),
    filterable={
        "accessRequestId": ("eq", "in"),
        "created": ("eq", "ge", "gt", "in", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("eq", "ge", "gt", "in", "le", "lt"),
        "requestedFor.id": ("eq", "in"),
    },
    sortable=("created", "modified"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-pending-approvals",
)


def list_pending_approvals(
    *,
    owner_id: Id | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[PendingApproval], PendingApproval]:
    """Returns approvals of access requests that wait for a decision.

    Without `owner-id` an administrator gets those of the whole tenant; everyone else may only name themselves.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_PENDING_APPROVALS,
        "/access-request-approvals/pending",
        query={
            "owner-id": owner_id,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_REJECT_ACCESS_REQUEST = Operation(
    api=API,
    id="rejectAccessRequest",
    method="POST",
    path="/access-request-approvals/{approvalId}/reject",
    tag="Access Request Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "CommentDto"},
    scopes=("idn:access-request-approvals:manage",),
    page="reject-access-request",
)


def reject_access_request(
    approval_id: Id,
    body: CommentDto | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Rejects a pending approval of an access request.

    Allowed to administrators and to the owner of the approval. The answer (202) is empty.

    Args:
        approval_id: ID of the approval; see `access_request_approvals.list_pending`.
    """
    return Request(
        _REJECT_ACCESS_REQUEST,
        _fill_path("/access-request-approvals/{approvalId}/reject", **{"approvalId": approval_id}),
        body=body,
    )
