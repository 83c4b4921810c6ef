from __future__ import annotations

from sailkit_core.request import Operation, Request

OPERATION = Operation(
    id="cancelRolePropagation",
    method="POST",
    path="/role-propagation/terminate",
    prefix="/v2025",
    tag="Role Propagation",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:role-propagation:write",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/cancel-role-propagation",
)


def cancel_role_propagation() -> Request[None]:
    """Cancel role propagation.

    POST /role-propagation/terminate
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:role-propagation:write.
    User levels: API, HELPDESK, ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2025/cancel-role-propagation
    """
    return Request(OPERATION, "/role-propagation/terminate")
