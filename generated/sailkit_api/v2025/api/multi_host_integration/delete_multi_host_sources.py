from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteMultiHostSources",
    method="POST",
    path="/multihosts/{multiHostId}/sources/bulk-delete",
    prefix="/v2025",
    tag="Multi-Host Integration",
    package="sailkit_api.v2025.models",
    results={200: {}},
    bodies={"application/json": None},
    scopes=("idn:multihosts-admin:manage", "idn:sources:manage"),
    user_levels=("MULTIHOSTS_ADMIN", "ORG_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-multi-host-sources",
)


def delete_multi_host_sources(multi_host_id: str, body: list[str]) -> Request[None]:
    """Delete multi-host sources.

    POST /multihosts/{multiHostId}/sources/bulk-delete
    Scopes: idn:multihosts-admin:manage, idn:sources:manage.
    User levels: MULTIHOSTS_ADMIN, ORG_ADMIN.

    Args:
        multi_host_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-multi-host-sources
    """
    return Request(
        OPERATION, _path("/multihosts/{multiHostId}/sources/bulk-delete", **{"multiHostId": multi_host_id}), body=body
    )
