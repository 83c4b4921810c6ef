from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteMultiHostSources",
    method="POST",
    path="/multihosts/{multiHostId}/sources/bulk-delete",
    tag="Multi-Host Integration",
    results={200: {}},
    bodies={"application/json": None},
    scopes=("idn:multihosts-admin:manage", "idn:sources:manage"),
    user_levels=("MULTIHOSTS_ADMIN", "ORG_ADMIN"),
    application=True,
    destroys=True,
    page="delete-multi-host-sources",
)


def delete_multi_host_sources(multi_host_id: Id, body: list[str] | tuple[str, ...]) -> Request[None]:
    """Deletes sources of a multi-host integration by their ids, given as a plain list.

    Requires the right to delete sources as well.

    Args:
        multi_host_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(
        OPERATION,
        _fill_path("/multihosts/{multiHostId}/sources/bulk-delete", **{"multiHostId": multi_host_id}),
        body=body,
    )
