from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import DimensionBulkDeleteRequest, TaskResultDto

OPERATION = Operation(
    id="deleteBulkDimensions",
    method="POST",
    path="/roles/{roleId}/dimensions/bulk-delete",
    prefix="/v2024",
    tag="Dimensions",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "TaskResultDto"}},
    bodies={"application/json": "DimensionBulkDeleteRequest"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-bulk-dimensions",
)


def delete_bulk_dimensions(role_id: str, body: DimensionBulkDeleteRequest) -> Request[TaskResultDto]:
    """Delete bulk dimensions.

    POST /roles/{roleId}/dimensions/bulk-delete
    Scopes: idn:role-checked:manage, idn:role-unchecked:manage.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        role_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-bulk-dimensions
    """
    return Request(OPERATION, _path("/roles/{roleId}/dimensions/bulk-delete", **{"roleId": role_id}), body=body)
