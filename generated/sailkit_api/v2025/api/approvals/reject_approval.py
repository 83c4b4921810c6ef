from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ApprovalRejectRequest

OPERATION = Operation(
    id="rejectApproval",
    method="POST",
    path="/generic-approvals/{id}/reject",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "ApprovalRejectRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    docs="https://developer.sailpoint.com/docs/api/v2025/reject-approval",
)


def reject_approval(id: str, body: ApprovalRejectRequest | None = None) -> Request[None]:
    """Reject approval.

    POST /generic-approvals/{id}/reject
    Scopes: idn:access-request-approvals:manage.
    User levels: APPROVAL_OWNER.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/reject-approval
    """
    return Request(
        OPERATION, _path("/generic-approvals/{id}/reject", **{"id": id}), body=UNSET if body is None else body
    )
