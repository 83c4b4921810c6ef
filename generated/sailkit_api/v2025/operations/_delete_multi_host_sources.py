from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
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
    page="delete-multi-host-sources",
)


def delete_multi_host_sources(multi_host_id: str, body: list[str]) -> Request[None]:
    """Delete multi-host sources.

    Args:
        multi_host_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(
        OPERATION,
        _fill_path("/multihosts/{multiHostId}/sources/bulk-delete", **{"multiHostId": multi_host_id}),
        body=body,
    )
