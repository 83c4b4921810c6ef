from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import SessionConfiguration

OPERATION = Operation(
    id="getAuthOrgSessionConfig",
    method="GET",
    path="/auth-org/session-config",
    prefix="/v2025",
    tag="Global Tenant Security Settings",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SessionConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-auth-org-session-config",
)


def get_auth_org_session_config() -> Request[SessionConfiguration]:
    """Get auth org session config.

    GET /auth-org/session-config
    Scopes: sp:auth-org:read.

    https://developer.sailpoint.com/docs/api/v2025/get-auth-org-session-config
    """
    return Request(OPERATION, "/auth-org/session-config")
