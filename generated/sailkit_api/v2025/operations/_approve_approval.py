from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Approval, ApprovalApproveRequest

OPERATION = Operation(
    api=API,
    id="approveApproval",
    method="POST",
    path="/generic-approvals/{id}/approve",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    bodies={"application/json": "ApprovalApproveRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="approve-approval",
)


def approve_approval(id: str, body: ApprovalApproveRequest | None = None) -> Request[Approval]:
    """Approve approval.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(OPERATION, _fill_path("/generic-approvals/{id}/approve", **{"id": id}), body=body)
