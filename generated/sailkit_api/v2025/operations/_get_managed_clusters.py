from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ManagedCluster

OPERATION = Operation(
    api=API,
    id="getManagedClusters",
    method="GET",
    path="/managed-clusters",
    tag="Managed Clusters",
    results={200: {"application/json": ["ManagedCluster"]}},
    scopes=("idn:remote-client:manage", "idn:remote-client:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"name": ("eq",), "operational": ("eq",), "status": ("eq",), "type": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-managed-clusters",
)


def get_managed_clusters(
    *, offset: int | None = None, limit: int | None = None, count: bool | None = None, filters: str | None = None
) -> PagedRequest[list[ManagedCluster], ManagedCluster]:
    """Returns the managed clusters of the tenant, in which managed clients share the work of connectors.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION, "/managed-clusters", query={"offset": offset, "limit": limit, "count": count, "filters": filters}
    )
