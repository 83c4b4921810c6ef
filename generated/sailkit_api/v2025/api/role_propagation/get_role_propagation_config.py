from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RolePropagationConfigResponse

OPERATION = Operation(
    id="getRolePropagationConfig",
    method="GET",
    path="/role-propagation-config",
    prefix="/v2025",
    tag="Role Propagation",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "RolePropagationConfigResponse"}},
    scopes=("idn:role-propagation-config:read",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-role-propagation-config",
)


def get_role_propagation_config() -> Request[RolePropagationConfigResponse]:
    """Get role propagation config.

    GET /role-propagation-config
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:role-propagation-config:read.
    User levels: API, HELPDESK, ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-role-propagation-config
    """
    return Request(OPERATION, "/role-propagation-config")
