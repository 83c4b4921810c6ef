from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def update_multi_host_sources(
    multihost_id: Id, body: Sequence[UpdateMultiHostSourcesRequestItem | Mapping[str, Any]]
) -> Request[None]:
    """Update multi-host sources."""
    return Request(OPERATION, _fill_path("/multihosts/{multihostId}", **{"multihostId": multihost_id}), body=body)
