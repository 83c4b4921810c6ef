from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ApprovalRejectRequest

OPERATION = Operation(
    api=API,
    id="rejectApproval",
    method="POST",
    path="/generic-approvals/{id}/reject",
    tag="Approvals",
    results={204: {}},
    bodies={"application/json": "ApprovalRejectRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="reject-approval",
)


def reject_approval(id: str, body: ApprovalRejectRequest | None = None) -> Request[None]:
    """Reject approval.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(OPERATION, _fill_path("/generic-approvals/{id}/reject", **{"id": id}), body=body)
