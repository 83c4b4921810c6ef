from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RolePropagationOngoingResponse

OPERATION = Operation(
    id="getOngoingRolePropagation",
    method="GET",
    path="/role-propagation/is-running",
    prefix="/v2025",
    tag="Role Propagation",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "RolePropagationOngoingResponse"}},
    scopes=("idn:role-propagation:read",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-ongoing-role-propagation",
)


def get_ongoing_role_propagation() -> Request[RolePropagationOngoingResponse]:
    """Get ongoing role propagation.

    GET /role-propagation/is-running
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:role-propagation:read.
    User levels: API, HELPDESK, ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-ongoing-role-propagation
    """
    return Request(OPERATION, "/role-propagation/is-running")
