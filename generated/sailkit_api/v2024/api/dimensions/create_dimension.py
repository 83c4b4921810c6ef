from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Dimension

OPERATION = Operation(
    id="createDimension",
    method="POST",
    path="/roles/{roleId}/dimensions",
    prefix="/v2024",
    tag="Dimensions",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "Dimension"}},
    bodies={"application/json": "Dimension"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-dimension",
)


def create_dimension(role_id: str, body: Dimension) -> Request[Dimension]:
    """Create dimension.

    POST /roles/{roleId}/dimensions
    Scopes: idn:role-checked:manage, idn:role-unchecked:manage.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        role_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/create-dimension
    """
    return Request(OPERATION, _path("/roles/{roleId}/dimensions", **{"roleId": role_id}), body=body)
