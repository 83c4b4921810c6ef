from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RolePropagationStatusResponse

OPERATION = Operation(
    id="getRolePropagationStatus",
    method="GET",
    path="/role-propagation/{rolePropagationId}/status",
    prefix="/v2025",
    tag="Role Propagation",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "RolePropagationStatusResponse"}},
    scopes=("idn:role-propagation:read",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-role-propagation-status",
)


def get_role_propagation_status(role_propagation_id: str) -> Request[RolePropagationStatusResponse]:
    """Get role propagation status.

    GET /role-propagation/{rolePropagationId}/status
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:role-propagation:read.
    User levels: API, HELPDESK, ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        role_propagation_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-role-propagation-status
    """
    return Request(
        OPERATION, _path("/role-propagation/{rolePropagationId}/status", **{"rolePropagationId": role_propagation_id})
    )
