from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import GetLaunchersResponse, Launcher

OPERATION = Operation(
    id="getLaunchers",
    method="GET",
    path="/launchers",
    prefix="/v2025",
    tag="Launchers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "GetLaunchersResponse"}},
    scopes=("sp:launcher-admin:read", "sp:launcher-user:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"description": ("sw",), "disabled": ("eq",), "name": ("sw",)},
    paging=Paging(style="next", size=10, maximum=100, items="items"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-launchers",
)


def get_launchers(
    *, filters: str | None = None, next: str | None = None, limit: int | None = None
) -> PagedRequest[GetLaunchersResponse, Launcher]:
    """Get launchers.

    GET /launchers
    Scopes: sp:launcher-admin:read, sp:launcher-user:read.
    User levels: ORG_ADMIN.
    Filterable: description (sw), disabled (eq), name (sw).

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        next: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 1, at
            most 100. Left out, the service takes 10.

    https://developer.sailpoint.com/docs/api/v2025/get-launchers
    """
    return PagedRequest(OPERATION, "/launchers", query={"filters": filters, "next": next, "limit": limit})
