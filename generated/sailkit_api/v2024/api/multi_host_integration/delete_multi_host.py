from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteMultiHost",
    method="DELETE",
    path="/multihosts/{multihostId}",
    prefix="/v2024",
    tag="Multi-Host Integration",
    package="sailkit_api.v2024.models",
    results={200: {}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:manage"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-multi-host",
)


def delete_multi_host(multihost_id: str) -> Request[None]:
    """Delete multi-host.

    DELETE /multihosts/{multihostId}
    Scopes: idn:multihosts-admin:manage, idn:sources:manage.

    Args:
        multihost_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-multi-host
    """
    return Request(OPERATION, _path("/multihosts/{multihostId}", **{"multihostId": multihost_id}))
