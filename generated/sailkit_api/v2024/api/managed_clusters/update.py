from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ClusterManualUpgrade

OPERATION = Operation(
    id="update",
    method="POST",
    path="/managed-clusters/{id}/manualUpgrade",
    prefix="/v2024",
    tag="Managed Clusters",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ClusterManualUpgrade"}},
    scopes=("idn:managed-cluster-upgrade:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/update",
)


def update(id: str) -> Request[ClusterManualUpgrade]:
    """Update.

    POST /managed-clusters/{id}/manualUpgrade
    Scopes: idn:managed-cluster-upgrade:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Uuid.

    https://developer.sailpoint.com/docs/api/v2024/update
    """
    return Request(OPERATION, _path("/managed-clusters/{id}/manualUpgrade", **{"id": id}))
