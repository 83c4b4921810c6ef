from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleBulkUpdateResponse

OPERATION = Operation(
    api=API,
    id="getBulkUpdateStatusById",
    method="GET",
    path="/roles/access-model-metadata/bulk-update/id",
    tag="Roles",
    results={202: {"application/json": "RoleBulkUpdateResponse"}},
    scopes=("idn:role-checked:update", "idn:role:update"),
    page="get-bulk-update-status-by-id",
)


def get_bulk_update_status_by_id(*, id: Id) -> Request[RoleBulkUpdateResponse]:
    """Returns the status of one bulk update of role metadata, by its id.

    The response has status 202 even when the work is done. Requires a token with user context.
    """
    return Request(OPERATION, "/roles/access-model-metadata/bulk-update/id", query={"id": id})
