from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import RoleMiningSessionDto

OPERATION = Operation(
    id="getRoleMiningSessions",
    method="GET",
    path="/role-mining-sessions",
    prefix="/v2025",
    tag="IAI Role Mining",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["RoleMiningSessionDto"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={"name": ("eq", "sw"), "saved": ("eq",)},
    sortable=("createdBy", "createdDate"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-role-mining-sessions",
)


def get_role_mining_sessions(
    *,
    filters: str | None = None,
    sorters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningSessionDto], RoleMiningSessionDto]:
    """Get role mining sessions.

    GET /role-mining-sessions
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.
    Filterable: name (eq, sw), saved (eq).
    Sortable: createdBy, createdDate.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-role-mining-sessions
    """
    return PagedRequest(
        OPERATION,
        "/role-mining-sessions",
        query={"filters": filters, "sorters": sorters, "offset": offset, "limit": limit, "count": count},
    )
