from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import BulkReassignRequestDTO

OPERATION = Operation(
    api=API,
    id="moveApproval",
    method="POST",
    path="/generic-approvals/bulk-reassign",
    tag="Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkReassignRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    page="move-approval",
)


def move_approval(body: BulkReassignRequestDTO | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Hands several approvals from one identity to another.

    The answer (202) is empty and comes before the work is done.
    """
    return Request(OPERATION, "/generic-approvals/bulk-reassign", body=body)
