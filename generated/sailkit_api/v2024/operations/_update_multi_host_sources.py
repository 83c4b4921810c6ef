from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import UpdateMultiHostSourcesRequestItem

OPERATION = Operation(
    api=API,
    id="updateMultiHostSources",
    method="PATCH",
    path="/multihosts/{multihostId}",
    tag="Multi-Host Integration",
    results={200: {}},
    bodies={"application/json-patch+json": ["UpdateMultiHostSourcesRequestItem"]},
    scopes=("idn:multihosts-admin:manage",),
    page="update-multi-host-sources",
)


def update_multi_host_sources(multihost_id: str, body: list[UpdateMultiHostSourcesRequestItem]) -> Request[None]:
    """Update multi-host sources."""
    return Request(OPERATION, _path("/multihosts/{multihostId}", **{"multihostId": multihost_id}), body=body)
