from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="delete-dimension",
)


def delete_dimension(role_id: Id, dimension_id: Id) -> Request[None]:
    """Deletes a dimension of a role.

    Args:
        role_id: ID of the role; see `roles.list`.
        dimension_id: ID of the dimension; see `dimensions.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/roles/{roleId}/dimensions/{dimensionId}", **{"roleId": role_id, "dimensionId": dimension_id}),
    )
