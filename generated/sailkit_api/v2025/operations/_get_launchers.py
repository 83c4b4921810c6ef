from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import GetLaunchersResponse, Launcher

OPERATION = Operation(
    api=API,
    id="getLaunchers",
    method="GET",
    path="/launchers",
    tag="Launchers",
    results={200: {"application/json": "GetLaunchersResponse"}},
    scopes=("sp:launcher-admin:read", "sp:launcher-user:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"description": ("sw",), "disabled": ("eq",), "name": ("sw",)},
    paging=Paging(style="next", size=10, maximum=100, items="items"),
    page="get-launchers",
)


def get_launchers(
    *, filters: str | None = None, next: str | None = None, limit: int | None = None
) -> PagedRequest[GetLaunchersResponse, Launcher]:
    """Returns the launchers of the tenant, as an object with `items` and the page token `next`.

    A page has 10 launchers by default and 100 at most.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
    """
    return PagedRequest(OPERATION, "/launchers", query={"filters": filters, "next": next, "limit": limit})
