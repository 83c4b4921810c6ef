from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import BulkRejectRequestDTO

OPERATION = Operation(
    api=API,
    id="rejectApprovalInBulk",
    method="POST",
    path="/generic-approvals/bulk-reject",
    tag="Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkRejectRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    page="reject-approval-in-bulk",
)


def reject_approval_in_bulk(body: BulkRejectRequestDTO | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Rejects several approvals in the name of the caller.

    The answer (202) is empty and comes before the work is done.
    """
    return Request(OPERATION, "/generic-approvals/bulk-reject", body=body)
