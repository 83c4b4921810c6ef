from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import BulkApproveAccessRequest

OPERATION = Operation(
    api=API,
    id="approveBulkAccessRequest",
    method="POST",
    path="/access-request-approvals/bulk-approve",
    tag="Access Requests",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkApproveAccessRequest"},
    scopes=("idn:access-request:manage",),
    user_levels=("ORG_ADMIN",),
    page="approve-bulk-access-request",
)


def approve_bulk_access_request(body: BulkApproveAccessRequest | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Approves up to 50 pending approvals at once, by the ids of the approvals.

    The answer (202) is empty and comes before the work is done.
    """
    return Request(OPERATION, "/access-request-approvals/bulk-approve", body=body)
