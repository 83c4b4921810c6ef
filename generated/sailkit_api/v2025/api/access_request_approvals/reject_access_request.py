from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CommentDto

OPERATION = Operation(
    id="rejectAccessRequest",
    method="POST",
    path="/access-request-approvals/{approvalId}/reject",
    prefix="/v2025",
    tag="Access Request Approvals",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "CommentDto"},
    scopes=("idn:access-request-approvals:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/reject-access-request",
)


def reject_access_request(approval_id: str, body: CommentDto) -> Request[dict[str, Any]]:
    """Reject access request.

    POST /access-request-approvals/{approvalId}/reject
    Scopes: idn:access-request-approvals:manage.

    Args:
        approval_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/reject-access-request
    """
    return Request(
        OPERATION, _path("/access-request-approvals/{approvalId}/reject", **{"approvalId": approval_id}), body=body
    )
