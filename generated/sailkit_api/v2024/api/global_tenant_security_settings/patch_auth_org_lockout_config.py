from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, LockoutConfiguration

OPERATION = Operation(
    id="patchAuthOrgLockoutConfig",
    method="PATCH",
    path="/auth-org/lockout-config",
    prefix="/v2024",
    tag="Global Tenant Security Settings",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "LockoutConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-auth-org-lockout-config",
)


def patch_auth_org_lockout_config(body: list[JsonPatchOperation]) -> Request[LockoutConfiguration]:
    """Update auth org lockout config.

    PATCH /auth-org/lockout-config
    Scopes: sp:auth-org:manage.
    User levels: HELPDESK, ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/patch-auth-org-lockout-config
    """
    return Request(OPERATION, "/auth-org/lockout-config", body=body)
