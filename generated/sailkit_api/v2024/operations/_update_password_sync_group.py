from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def update_password_sync_group(id: Id, body: PasswordSyncGroup | Mapping[str, Any]) -> Request[PasswordSyncGroup]:
    """Replaces a password sync group with the one in the body, including the whole list of its sources.

    Args:
        id: ID of the password sync group; see `password_sync_groups.list`.
    """
    return Request(OPERATION, _fill_path("/password-sync-groups/{id}", **{"id": id}), body=body)
