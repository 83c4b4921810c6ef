from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ManagedCluster

OPERATION = Operation(
    id="getManagedClusters",
    method="GET",
    path="/managed-clusters",
    prefix="/v2025",
    tag="Managed Clusters",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["ManagedCluster"]}},
    scopes=("idn:remote-client:manage", "idn:remote-client:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"name": ("eq",), "operational": ("eq",), "status": ("eq",), "type": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-managed-clusters",
)


def get_managed_clusters(
    *, offset: int | None = None, limit: int | None = None, count: bool | None = None, filters: str | None = None
) -> PagedRequest[list[ManagedCluster], ManagedCluster]:
    """Get managed clusters.

    GET /managed-clusters
    Scopes: idn:remote-client:manage, idn:remote-client:read.
    User levels: ORG_ADMIN.
    Filterable: name (eq), operational (eq), status (eq), type (eq).

    Args:
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2025/get-managed-clusters
    """
    return PagedRequest(
        OPERATION, "/managed-clusters", query={"offset": offset, "limit": limit, "count": count, "filters": filters}
    )
