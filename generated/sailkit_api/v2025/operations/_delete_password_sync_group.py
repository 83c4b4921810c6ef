from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-password-sync-group",
)


def delete_password_sync_group(id: Id) -> Request[None]:
    """Deletes a password sync group and returns nothing.

    Args:
        id: ID of the password sync group; see `password_sync_groups.list`.
    """
    return Request(OPERATION, _fill_path("/password-sync-groups/{id}", **{"id": id}))
