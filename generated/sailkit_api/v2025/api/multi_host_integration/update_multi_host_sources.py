from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import UpdateMultiHostSourcesRequestItem

OPERATION = Operation(
    id="updateMultiHostSources",
    method="PATCH",
    path="/multihosts/{multihostId}",
    prefix="/v2025",
    tag="Multi-Host Integration",
    package="sailkit_api.v2025.models",
    results={200: {}},
    bodies={"application/json-patch+json": ["UpdateMultiHostSourcesRequestItem"]},
    scopes=("idn:multihosts-admin:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-multi-host-sources",
)


def update_multi_host_sources(multihost_id: str, body: list[UpdateMultiHostSourcesRequestItem]) -> Request[None]:
    """Update multi-host sources.

    PATCH /multihosts/{multihostId}
    Scopes: idn:multihosts-admin:manage.

    Args:
        multihost_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-multi-host-sources
    """
    return Request(OPERATION, _path("/multihosts/{multihostId}", **{"multihostId": multihost_id}), body=body)
