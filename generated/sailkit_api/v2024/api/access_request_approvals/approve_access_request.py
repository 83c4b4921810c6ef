from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CommentDto

OPERATION = Operation(
    id="approveAccessRequest",
    method="POST",
    path="/access-request-approvals/{approvalId}/approve",
    prefix="/v2024",
    tag="Access Request Approvals",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "CommentDto"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/approve-access-request",
)


def approve_access_request(approval_id: str, body: CommentDto | None = None) -> Request[dict[str, Any]]:
    """Approve access request.

    POST /access-request-approvals/{approvalId}/approve
    Scopes: idn:access-request-approvals:manage.
    User levels: APPROVAL_OWNER, ORG_ADMIN.

    Args:
        approval_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/approve-access-request
    """
    return Request(
        OPERATION,
        _path("/access-request-approvals/{approvalId}/approve", **{"approvalId": approval_id}),
        body=UNSET if body is None else body,
    )
