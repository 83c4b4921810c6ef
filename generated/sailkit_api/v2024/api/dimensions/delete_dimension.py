from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteDimension",
    method="DELETE",
    path="/roles/{roleId}/dimensions/{dimensionId}",
    prefix="/v2024",
    tag="Dimensions",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-dimension",
)


def delete_dimension(role_id: str, dimension_id: str) -> Request[None]:
    """Delete dimension.

    DELETE /roles/{roleId}/dimensions/{dimensionId}
    Scopes: idn:role-checked:manage, idn:role-unchecked:manage.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        role_id: Text.
        dimension_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-dimension
    """
    return Request(
        OPERATION, _path("/roles/{roleId}/dimensions/{dimensionId}", **{"roleId": role_id, "dimensionId": dimension_id})
    )
