from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ManagedClusterType

OPERATION = Operation(
    api=API,
    id="getManagedClusterTypes",
    method="GET",
    path="/managed-cluster-types",
    tag="Managed Cluster Types",
    results={200: {"application/json": ["ManagedClusterType"]}},
    scopes=("idn:managed-cluster-types:manage", "idn:managed-cluster-types:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-managed-cluster-types",
)


def get_managed_cluster_types(
    *,
    type: str | None = None,
    pod: str | None = None,
    org: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> PagedRequest[list[ManagedClusterType], ManagedClusterType]:
    """Returns the types that a managed cluster can have, optionally those of one pod or tenant.

    Version 2024 documents it for SailPoint's own staff.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
    """
    return PagedRequest(
        OPERATION,
        "/managed-cluster-types",
        query={"type": type, "pod": pod, "org": org, "offset": offset, "limit": limit},
    )
