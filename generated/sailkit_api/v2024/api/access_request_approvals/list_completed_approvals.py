from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import CompletedApproval

OPERATION = Operation(
    id="listCompletedApprovals",
    method="GET",
    path="/access-request-approvals/completed",
    prefix="/v2024",
    tag="Access Request Approvals",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["CompletedApproval"]}},
    scopes=("idn:access-request-approvals:read",),
    filterable={
        "id": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "modified": ("eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "requestedFor.id": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
    },
    sortable=("created", "modified"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-completed-approvals",
)


def list_completed_approvals(
    *,
    owner_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[CompletedApproval], CompletedApproval]:
    """List completed approvals.

    GET /access-request-approvals/completed
    Scopes: idn:access-request-approvals:read.
    Filterable: id (eq, ge, gt, in, isnull, le, lt, ne, sw), modified (eq, ge, gt, in, le, lt, ne, sw),
        requestedFor.id (eq, ge, gt, in, isnull, le, lt, ne, sw).
    Sortable: created, modified.

    Args:
        owner_id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2024/list-completed-approvals
    """
    return PagedRequest(
        OPERATION,
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
