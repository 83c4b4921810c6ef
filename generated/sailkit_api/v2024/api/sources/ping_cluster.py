from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import StatusResponse

OPERATION = Operation(
    id="pingCluster",
    method="POST",
    path="/sources/{sourceId}/connector/ping-cluster",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "StatusResponse"}},
    scopes=("idn:source-connector:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/ping-cluster",
)


def ping_cluster(source_id: str) -> Request[StatusResponse]:
    """Ping cluster.

    POST /sources/{sourceId}/connector/ping-cluster
    Scopes: idn:source-connector:manage.
    User levels: ORG_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/ping-cluster
    """
    return Request(OPERATION, _path("/sources/{sourceId}/connector/ping-cluster", **{"sourceId": source_id}))
