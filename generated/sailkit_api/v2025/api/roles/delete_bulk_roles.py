from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RoleBulkDeleteRequest, TaskResultDto

OPERATION = Operation(
    id="deleteBulkRoles",
    method="POST",
    path="/roles/bulk-delete",
    prefix="/v2025",
    tag="Roles",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "TaskResultDto"}},
    bodies={"application/json": "RoleBulkDeleteRequest"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-bulk-roles",
)


def delete_bulk_roles(body: RoleBulkDeleteRequest) -> Request[TaskResultDto]:
    """Delete bulk roles.

    POST /roles/bulk-delete
    Scopes: idn:role-checked:manage, idn:role-unchecked:manage.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2025/delete-bulk-roles
    """
    return Request(OPERATION, "/roles/bulk-delete", body=body)
