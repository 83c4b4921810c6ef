from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Approval2, ApprovalApproveRequest

OPERATION = Operation(
    id="approveApproval",
    method="POST",
    path="/generic-approvals/{id}/approve",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Approval2"}},
    bodies={"application/json": "ApprovalApproveRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    docs="https://developer.sailpoint.com/docs/api/v2025/approve-approval",
)


def approve_approval(id: str, body: ApprovalApproveRequest | None = None) -> Request[Approval2]:
    """Approve approval.

    POST /generic-approvals/{id}/approve
    Scopes: idn:access-request-approvals:manage.
    User levels: APPROVAL_OWNER.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/approve-approval
    """
    return Request(
        OPERATION, _path("/generic-approvals/{id}/approve", **{"id": id}), body=UNSET if body is None else body
    )
