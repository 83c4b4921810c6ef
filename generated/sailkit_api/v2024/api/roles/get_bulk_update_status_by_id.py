from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RoleBulkUpdateResponse

OPERATION = Operation(
    id="getBulkUpdateStatusById",
    method="GET",
    path="/roles/access-model-metadata/bulk-update/id",
    prefix="/v2024",
    tag="Roles",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "RoleBulkUpdateResponse"}},
    scopes=("idn:role-checked:update", "idn:role:update"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-bulk-update-status-by-id",
)


def get_bulk_update_status_by_id(*, id: str) -> Request[RoleBulkUpdateResponse]:
    """Get bulk update status by ID.

    GET /roles/access-model-metadata/bulk-update/id
    Scopes: idn:role-checked:update, idn:role:update.

    Args:
        id: Required.

    https://developer.sailpoint.com/docs/api/v2024/get-bulk-update-status-by-id
    """
    return Request(OPERATION, "/roles/access-model-metadata/bulk-update/id", query={"id": id})
