from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import BulkApproveRequestDTO

OPERATION = Operation(
    api=API,
    id="approveApprovalInBulk",
    method="POST",
    path="/generic-approvals/bulk-approve",
    tag="Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkApproveRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    page="approve-approval-in-bulk",
)


def approve_approval_in_bulk(body: BulkApproveRequestDTO | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Approves several approvals in the name of the caller.

    The answer (202) is empty and comes before the work is done.
    """
    return Request(OPERATION, "/generic-approvals/bulk-approve", body=body)
