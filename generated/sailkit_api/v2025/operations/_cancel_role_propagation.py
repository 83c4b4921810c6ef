from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

OPERATION = Operation(
    api=API,
    id="cancelRolePropagation",
    method="POST",
    path="/role-propagation/terminate",
    tag="Role Propagation",
    results={204: {}},
    scopes=("idn:role-propagation:write",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    destroys=True,
    page="cancel-role-propagation",
)


def cancel_role_propagation() -> Request[None]:
    """Stops the running propagation of role changes and returns nothing."""
    return Request(OPERATION, "/role-propagation/terminate")
