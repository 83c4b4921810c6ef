from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteDimension",
    method="DELETE",
    path="/roles/{roleId}/dimensions/{dimensionId}",
    tag="Dimensions",
    results={204: {}},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="delete-dimension",
)


def delete_dimension(role_id: str, dimension_id: str) -> Request[None]:
    """Delete dimension.

    Args:
        role_id: ID of the role; see `roles.list`.
        dimension_id: ID of the dimension; see `dimensions.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/roles/{roleId}/dimensions/{dimensionId}", **{"roleId": role_id, "dimensionId": dimension_id}),
    )
