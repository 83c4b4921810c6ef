from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Dimension, JsonPatchOperation

OPERATION = Operation(
    id="patchDimension",
    method="PATCH",
    path="/roles/{roleId}/dimensions/{dimensionId}",
    prefix="/v2025",
    tag="Dimensions",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Dimension"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-dimension",
)


def patch_dimension(role_id: str, dimension_id: str, body: list[JsonPatchOperation]) -> Request[Dimension]:
    """Update dimension.

    PATCH /roles/{roleId}/dimensions/{dimensionId}
    Scopes: idn:role-checked:manage, idn:role-unchecked:manage.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        role_id: Text.
        dimension_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-dimension
    """
    return Request(
        OPERATION,
        _path("/roles/{roleId}/dimensions/{dimensionId}", **{"roleId": role_id, "dimensionId": dimension_id}),
        body=body,
    )
