from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import MultiHostIntegrations, MultiHostIntegrationsCreate

OPERATION = Operation(
    id="createMultiHostIntegration",
    method="POST",
    path="/multihosts",
    prefix="/v2025",
    tag="Multi-Host Integration",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "MultiHostIntegrations"}},
    bodies={"application/json": "MultiHostIntegrationsCreate"},
    scopes=("idn:multihosts-admin:manage", "idn:sources:manage"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-multi-host-integration",
)


def create_multi_host_integration(body: MultiHostIntegrationsCreate) -> Request[MultiHostIntegrations]:
    """Create multi-host integration.

    POST /multihosts
    Scopes: idn:multihosts-admin:manage, idn:sources:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-multi-host-integration
    """
    return Request(OPERATION, "/multihosts", body=body)
