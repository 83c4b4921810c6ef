from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Approval2, ApprovalCommentsRequest

OPERATION = Operation(
    id="updateApprovalsComments",
    method="POST",
    path="/generic-approvals/{id}/comments",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Approval2"}},
    bodies={"application/json": "ApprovalCommentsRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-approvals-comments",
)


def update_approvals_comments(id: str, body: ApprovalCommentsRequest) -> Request[Approval2]:
    """Update approvals comments.

    POST /generic-approvals/{id}/comments
    Scopes: idn:access-request-approvals:manage.
    User levels: APPROVAL_OWNER.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-approvals-comments
    """
    return Request(OPERATION, _path("/generic-approvals/{id}/comments", **{"id": id}), body=body)
