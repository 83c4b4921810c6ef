from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ApprovalReassignRequest

OPERATION = Operation(
    id="updateApprovalsReassign",
    method="POST",
    path="/generic-approvals/{id}/reassign",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "ApprovalReassignRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-approvals-reassign",
)


def update_approvals_reassign(id: str, body: ApprovalReassignRequest) -> Request[None]:
    """Update approvals reassign.

    POST /generic-approvals/{id}/reassign
    Scopes: idn:access-request-approvals:manage.
    User levels: APPROVAL_OWNER.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-approvals-reassign
    """
    return Request(OPERATION, _path("/generic-approvals/{id}/reassign", **{"id": id}), body=body)
