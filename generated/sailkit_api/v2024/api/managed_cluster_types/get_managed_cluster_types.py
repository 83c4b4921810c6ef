from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ManagedClusterType

OPERATION = Operation(
    id="getManagedClusterTypes",
    method="GET",
    path="/managed-cluster-types",
    prefix="/v2024",
    tag="Managed Cluster Types",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["ManagedClusterType"]}},
    scopes=("idn:managed-cluster-types:manage", "idn:managed-cluster-types:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-managed-cluster-types",
)


def get_managed_cluster_types(
    *,
    type: str | None = None,
    pod: str | None = None,
    org: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> PagedRequest[list[ManagedClusterType], ManagedClusterType]:
    """Get managed cluster types.

    GET /managed-cluster-types
    Scopes: idn:managed-cluster-types:manage, idn:managed-cluster-types:read.
    User levels: ORG_ADMIN.

    Args:
        type: Text.
        pod: Text.
        org: Text.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.

    https://developer.sailpoint.com/docs/api/v2024/get-managed-cluster-types
    """
    return PagedRequest(
        OPERATION,
        "/managed-cluster-types",
        query={"type": type, "pod": pod, "org": org, "offset": offset, "limit": limit},
    )
