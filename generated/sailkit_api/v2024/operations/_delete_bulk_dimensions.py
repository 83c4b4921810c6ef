from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import DimensionBulkDeleteRequest, TaskResultDto

OPERATION = Operation(
    api=API,
    id="deleteBulkDimensions",
    method="POST",
    path="/roles/{roleId}/dimensions/bulk-delete",
    tag="Dimensions",
    results={202: {"application/json": "TaskResultDto"}},
    bodies={"application/json": "DimensionBulkDeleteRequest"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    destroys=True,
    page="delete-bulk-dimensions",
)


def delete_bulk_dimensions(role_id: Id, body: DimensionBulkDeleteRequest | Mapping[str, Any]) -> Request[TaskResultDto]:
    """Starts a task that deletes up to 50 dimensions of a role.

    Returns a reference to the task: poll its status.

    Args:
        role_id: ID of the role; see `roles.list`.
    """
    return Request(OPERATION, _fill_path("/roles/{roleId}/dimensions/bulk-delete", **{"roleId": role_id}), body=body)
