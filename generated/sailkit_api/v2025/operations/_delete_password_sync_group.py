from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deletePasswordSyncGroup",
    method="DELETE",
    path="/password-sync-groups/{id}",
    tag="Password Sync Groups",
    results={204: {}},
    scopes=("idn:password-sync-group:manage",),
    user_levels=("ORG_ADMIN",),
    page="delete-password-sync-group",
)


def delete_password_sync_group(id: str) -> Request[None]:
    """Delete password sync group."""
    return Request(OPERATION, _path("/password-sync-groups/{id}", **{"id": id}))
