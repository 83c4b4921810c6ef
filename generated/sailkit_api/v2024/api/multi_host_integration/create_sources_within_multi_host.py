from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MultiHostIntegrationsCreateSources

OPERATION = Operation(
    id="createSourcesWithinMultiHost",
    method="POST",
    path="/multihosts/{multihostId}",
    prefix="/v2024",
    tag="Multi-Host Integration",
    package="sailkit_api.v2024.models",
    results={200: {}},
    bodies={"application/json": ["MultiHostIntegrationsCreateSources"]},
    scopes=("idn:multihosts-admin:manage", "idn:sources:manage"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-sources-within-multi-host",
)


def create_sources_within_multi_host(
    multihost_id: str, body: list[MultiHostIntegrationsCreateSources]
) -> Request[None]:
    """Create sources within multi-host.

    POST /multihosts/{multihostId}
    Scopes: idn:multihosts-admin:manage, idn:sources:manage.

    Args:
        multihost_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/create-sources-within-multi-host
    """
    return Request(OPERATION, _path("/multihosts/{multihostId}", **{"multihostId": multihost_id}), body=body)
