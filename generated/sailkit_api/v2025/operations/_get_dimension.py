from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Dimension

OPERATION = Operation(
    api=API,
    id="getDimension",
    method="GET",
    path="/roles/{roleId}/dimensions/{dimensionId}",
    tag="Dimensions",
    results={200: {"application/json": "Dimension"}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="get-dimension",
)


def get_dimension(role_id: Id, dimension_id: Id) -> Request[Dimension]:
    """Returns one dimension of a role.

    Args:
        role_id: ID of the role; see `roles.list`.
        dimension_id: ID of the dimension; see `dimensions.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/roles/{roleId}/dimensions/{dimensionId}", **{"roleId": role_id, "dimensionId": dimension_id}),
    )
