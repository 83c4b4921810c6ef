from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, SessionConfiguration

OPERATION = Operation(
    id="patchAuthOrgSessionConfig",
    method="PATCH",
    path="/auth-org/session-config",
    prefix="/v2024",
    tag="Global Tenant Security Settings",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SessionConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-auth-org-session-config",
)


def patch_auth_org_session_config(body: list[JsonPatchOperation]) -> Request[SessionConfiguration]:
    """Update auth org session config.

    PATCH /auth-org/session-config
    Scopes: sp:auth-org:manage.
    User levels: HELPDESK, ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/patch-auth-org-session-config
    """
    return Request(OPERATION, "/auth-org/session-config", body=body)
