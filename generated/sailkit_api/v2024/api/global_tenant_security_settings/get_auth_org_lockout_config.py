from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import LockoutConfiguration

OPERATION = Operation(
    id="getAuthOrgLockoutConfig",
    method="GET",
    path="/auth-org/lockout-config",
    prefix="/v2024",
    tag="Global Tenant Security Settings",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "LockoutConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-auth-org-lockout-config",
)


def get_auth_org_lockout_config() -> Request[LockoutConfiguration]:
    """Get auth org lockout config.

    GET /auth-org/lockout-config
    Scopes: sp:auth-org:read.

    https://developer.sailpoint.com/docs/api/v2024/get-auth-org-lockout-config
    """
    return Request(OPERATION, "/auth-org/lockout-config")
