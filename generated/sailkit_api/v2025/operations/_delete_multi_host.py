from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteMultiHost",
    method="DELETE",
    path="/multihosts/{multihostId}",
    tag="Multi-Host Integration",
    results={200: {}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:manage"),
    application=True,
    destroys=True,
    page="delete-multi-host",
)


def delete_multi_host(multihost_id: Id) -> Request[None]:
    """Deletes a multi-host integration.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(OPERATION, _fill_path("/multihosts/{multihostId}", **{"multihostId": multihost_id}))
