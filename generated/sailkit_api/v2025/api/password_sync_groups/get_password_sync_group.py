from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PasswordSyncGroup

OPERATION = Operation(
    id="getPasswordSyncGroup",
    method="GET",
    path="/password-sync-groups/{id}",
    prefix="/v2025",
    tag="Password Sync Groups",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PasswordSyncGroup"}},
    scopes=("idn:password-sync-group:manage", "idn:password-sync-group:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-password-sync-group",
)


def get_password_sync_group(id: str) -> Request[PasswordSyncGroup]:
    """Get password sync group.

    GET /password-sync-groups/{id}
    Scopes: idn:password-sync-group:manage, idn:password-sync-group:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-password-sync-group
    """
    return Request(OPERATION, _path("/password-sync-groups/{id}", **{"id": id}))
