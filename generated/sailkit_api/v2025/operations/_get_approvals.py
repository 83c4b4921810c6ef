from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import Approval

OPERATION = Operation(
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
        OPERATION,
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
