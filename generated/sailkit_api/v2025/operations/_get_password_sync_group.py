from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordSyncGroup

OPERATION = Operation(
    api=API,
    id="getPasswordSyncGroup",
    method="GET",
    path="/password-sync-groups/{id}",
    tag="Password Sync Groups",
    results={200: {"application/json": "PasswordSyncGroup"}},
    scopes=("idn:password-sync-group:manage", "idn:password-sync-group:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-password-sync-group",
)


def get_password_sync_group(id: Id) -> Request[PasswordSyncGroup]:
    """Returns one password sync group, with its sources and its password policy.

    Args:
        id: ID of the password sync group; see `password_sync_groups.list`.
    """
    return Request(OPERATION, _fill_path("/password-sync-groups/{id}", **{"id": id}))
