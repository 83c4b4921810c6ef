from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RolePropagationStatusResponse

OPERATION = Operation(
    api=API,
    id="getRolePropagationStatus",
    method="GET",
    path="/role-propagation/{rolePropagationId}/status",
    tag="Role Propagation",
    results={200: {"application/json": "RolePropagationStatusResponse"}},
    scopes=("idn:role-propagation:read",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-role-propagation-status",
)


def get_role_propagation_status(role_propagation_id: Id) -> Request[RolePropagationStatusResponse]:
    """Returns the status of a propagation of role changes, with its stage, times and any failure.

    Args:
        role_propagation_id: ID of the role propagation; see `role_propagation.start`.
    """
    return Request(
        OPERATION,
        _fill_path("/role-propagation/{rolePropagationId}/status", **{"rolePropagationId": role_propagation_id}),
    )
