from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import MultiHostIntegrations

OPERATION = Operation(
    api=API,
    id="getMultiHostIntegrations",
    method="GET",
    path="/multihosts/{multihostId}",
    tag="Multi-Host Integration",
    results={200: {"application/json": "MultiHostIntegrations"}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    page="get-multi-host-integrations",
)


def get_multi_host_integrations(multihost_id: Id) -> Request[MultiHostIntegrations]:
    """Returns one multi-host integration, with its connector, owner, cluster and attributes.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(OPERATION, _fill_path("/multihosts/{multihostId}", **{"multihostId": multihost_id}))
