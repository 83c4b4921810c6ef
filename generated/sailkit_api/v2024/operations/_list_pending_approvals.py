from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import PendingApproval

OPERATION = Operation(
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
        OPERATION,
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
