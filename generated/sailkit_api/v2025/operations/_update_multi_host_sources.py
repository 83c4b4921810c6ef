from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import MultiHostPatchOperation

OPERATION = Operation(
    api=API,
    id="updateMultiHostSources",
    method="PATCH",
    path="/multihosts/{multihostId}",
    tag="Multi-Host Integration",
    results={200: {}},
    bodies={"application/json-patch+json": ["MultiHostPatchOperation"]},
    scopes=("idn:multihosts-admin:manage",),
    page="update-multi-host-sources",
)


def update_multi_host_sources(
    multihost_id: Id, body: Sequence[MultiHostPatchOperation | Mapping[str, Any]]
) -> Request[None]:
    """Changes fields of a multi-host integration by JSON Patch.

    Returns nothing.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(OPERATION, _fill_path("/multihosts/{multihostId}", **{"multihostId": multihost_id}), body=body)
