from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleGetAllBulkUpdateResponse

OPERATION = Operation(
    api=API,
    id="getBulkUpdateStatus",
    method="GET",
    path="/roles/access-model-metadata/bulk-update",
    tag="Roles",
    results={200: {"application/json": ["RoleGetAllBulkUpdateResponse"]}},
    scopes=("idn:role-checked:update", "idn:role:update"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    paging=Paging(style="single"),
    page="get-bulk-update-status",
)


def get_bulk_update_status() -> PagedRequest[list[RoleGetAllBulkUpdateResponse], RoleGetAllBulkUpdateResponse]:
    """Returns the bulk updates of role metadata that have not finished yet."""
    return PagedRequest(OPERATION, "/roles/access-model-metadata/bulk-update")
