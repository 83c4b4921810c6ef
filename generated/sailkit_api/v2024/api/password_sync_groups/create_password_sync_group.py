from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import PasswordSyncGroup

OPERATION = Operation(
    id="createPasswordSyncGroup",
    method="POST",
    path="/password-sync-groups",
    prefix="/v2024",
    tag="Password Sync Groups",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "PasswordSyncGroup"}},
    bodies={"application/json": "PasswordSyncGroup"},
    scopes=("idn:password-sync-group:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-password-sync-group",
)


def create_password_sync_group(body: PasswordSyncGroup) -> Request[PasswordSyncGroup]:
    """Create password sync group.

    POST /password-sync-groups
    Scopes: idn:password-sync-group:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-password-sync-group
    """
    return Request(OPERATION, "/password-sync-groups", body=body)
