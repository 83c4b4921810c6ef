from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RolePropagationResponse

OPERATION = Operation(
    id="startRolePropagation",
    method="POST",
    path="/role-propagation",
    prefix="/v2025",
    tag="Role Propagation",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "RolePropagationResponse"}},
    scopes=("idn:role-propagation:write",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/start-role-propagation",
)


def start_role_propagation(*, skip_role_refresh: bool | None = None) -> Request[RolePropagationResponse]:
    """Start role propagation.

    POST /role-propagation
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:role-propagation:write.
    User levels: API, HELPDESK, ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        skip_role_refresh: Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/start-role-propagation
    """
    return Request(OPERATION, "/role-propagation", query={"skipRoleRefresh": skip_role_refresh})
