from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleBulkDeleteRequest, TaskResultDto

OPERATION = Operation(
    api=API,
    id="deleteBulkRoles",
    method="POST",
    path="/roles/bulk-delete",
    tag="Roles",
    results={202: {"application/json": "TaskResultDto"}},
    bodies={"application/json": "RoleBulkDeleteRequest"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    destroys=True,
    page="delete-bulk-roles",
)


def delete_bulk_roles(body: RoleBulkDeleteRequest | Mapping[str, Any]) -> Request[TaskResultDto]:
    """Starts a task that deletes up to 50 roles.

    Poll the task status with the `id` of the answer. Role subadmins must administer the sources of all of the
    roles.
    """
    return Request(OPERATION, "/roles/bulk-delete", body=body)
