from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import RoleGetAllBulkUpdateResponse

OPERATION = Operation(
    id="getBulkUpdateStatus",
    method="GET",
    path="/roles/access-model-metadata/bulk-update",
    prefix="/v2025",
    tag="Roles",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["RoleGetAllBulkUpdateResponse"]}},
    scopes=("idn:role-checked:update", "idn:role:update"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-bulk-update-status",
)


def get_bulk_update_status() -> PagedRequest[list[RoleGetAllBulkUpdateResponse], RoleGetAllBulkUpdateResponse]:
    """Get bulk update status.

    GET /roles/access-model-metadata/bulk-update
    Scopes: idn:role-checked:update, idn:role:update.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-bulk-update-status
    """
    return PagedRequest(OPERATION, "/roles/access-model-metadata/bulk-update")
