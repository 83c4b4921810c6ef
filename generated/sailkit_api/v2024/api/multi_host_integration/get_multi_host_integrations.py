from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MultiHostIntegrations

OPERATION = Operation(
    id="getMultiHostIntegrations",
    method="GET",
    path="/multihosts/{multihostId}",
    prefix="/v2024",
    tag="Multi-Host Integration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "MultiHostIntegrations"}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-multi-host-integrations",
)


def get_multi_host_integrations(multihost_id: str) -> Request[MultiHostIntegrations]:
    """Get multi-host integrations.

    GET /multihosts/{multihostId}
    Scopes: idn:multihosts-admin:manage, idn:sources:read.

    Args:
        multihost_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-multi-host-integrations
    """
    return Request(OPERATION, _path("/multihosts/{multihostId}", **{"multihostId": multihost_id}))
