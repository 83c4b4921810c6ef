from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordSyncGroup

OPERATION = Operation(
    api=API,
    id="updatePasswordSyncGroup",
    method="PUT",
    path="/password-sync-groups/{id}",
    tag="Password Sync Groups",
    results={200: {"application/json": "PasswordSyncGroup"}},
    bodies={"application/json": "PasswordSyncGroup"},
    scopes=("idn:password-sync-group:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-password-sync-group",
)


def update_password_sync_group(id: str, body: PasswordSyncGroup) -> Request[PasswordSyncGroup]:
    """Update password sync group."""
    return Request(OPERATION, _path("/password-sync-groups/{id}", **{"id": id}), body=body)
