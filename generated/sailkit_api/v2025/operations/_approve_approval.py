from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def approve_approval(id: Id, body: ApprovalApproveRequest | Mapping[str, Any] | None = None) -> Request[Approval]:
    """Approve approval."""
    return Request(OPERATION, _fill_path("/generic-approvals/{id}/approve", **{"id": id}), body=body)
