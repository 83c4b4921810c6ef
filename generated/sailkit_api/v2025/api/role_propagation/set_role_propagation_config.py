from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RolePropagationConfigInput, RolePropagationConfigResponse

OPERATION = Operation(
    id="setRolePropagationConfig",
    method="PUT",
    path="/role-propagation-config",
    prefix="/v2025",
    tag="Role Propagation",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "RolePropagationConfigResponse"}},
    bodies={"application/json": "RolePropagationConfigInput"},
    scopes=("idn:role-propagation-config:write",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/set-role-propagation-config",
)


def set_role_propagation_config(body: RolePropagationConfigInput) -> Request[RolePropagationConfigResponse]:
    """Set role propagation config.

    PUT /role-propagation-config
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:role-propagation-config:write.
    User levels: API, HELPDESK, ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2025/set-role-propagation-config
    """
    return Request(OPERATION, "/role-propagation-config", body=body)
