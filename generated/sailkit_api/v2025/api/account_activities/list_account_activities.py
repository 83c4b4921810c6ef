from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import AccountActivity

OPERATION = Operation(
    id="listAccountActivities",
    method="GET",
    path="/account-activities",
    prefix="/v2025",
    tag="Account Activities",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AccountActivity"]}},
    scopes=("sp:scopes:all",),
    filterable={
        "created": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "modified": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "type": ("eq", "ge", "in", "isnull", "le", "lt", "ne", "sw"),
    },
    sortable=("created", "modified", "type"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-account-activities",
)


def list_account_activities(
    *,
    requested_for: str | None = None,
    requested_by: str | None = None,
    regarding_identity: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[AccountActivity], AccountActivity]:
    """List account activities.

    GET /account-activities
    Scopes: sp:scopes:all.
    Filterable: created (eq, ge, gt, in, isnull, le, lt, ne, sw), modified (eq, ge, gt, in, isnull, le, lt, ne, sw),
        type (eq, ge, in, isnull, le, lt, ne, sw).
    Sortable: created, modified, type.

    Args:
        requested_for: Text.
        requested_by: Text.
        regarding_identity: Text.
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

    https://developer.sailpoint.com/docs/api/v2025/list-account-activities
    """
    return PagedRequest(
        OPERATION,
        "/account-activities",
        query={
            "requested-for": requested_for,
            "requested-by": requested_by,
            "regarding-identity": regarding_identity,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )
