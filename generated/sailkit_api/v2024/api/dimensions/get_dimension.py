from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Dimension

OPERATION = Operation(
    id="getDimension",
    method="GET",
    path="/roles/{roleId}/dimensions/{dimensionId}",
    prefix="/v2024",
    tag="Dimensions",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Dimension"}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-dimension",
)


def get_dimension(role_id: str, dimension_id: str) -> Request[Dimension]:
    """Get dimension.

    GET /roles/{roleId}/dimensions/{dimensionId}
    Scopes: idn:role-checked:manage, idn:role-checked:read, idn:role-unchecked:manage, idn:role-unchecked:read.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        role_id: Text.
        dimension_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-dimension
    """
    return Request(
        OPERATION, _path("/roles/{roleId}/dimensions/{dimensionId}", **{"roleId": role_id, "dimensionId": dimension_id})
    )
