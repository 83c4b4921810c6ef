from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deletePasswordSyncGroup",
    method="DELETE",
    path="/password-sync-groups/{id}",
    prefix="/v2024",
    tag="Password Sync Groups",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:password-sync-group:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-password-sync-group",
)


def delete_password_sync_group(id: str) -> Request[None]:
    """Delete password sync group.

    DELETE /password-sync-groups/{id}
    Scopes: idn:password-sync-group:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-password-sync-group
    """
    return Request(OPERATION, _path("/password-sync-groups/{id}", **{"id": id}))
