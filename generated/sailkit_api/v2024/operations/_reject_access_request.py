from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CommentDto

OPERATION = Operation(
    api=API,
    id="rejectAccessRequest",
    method="POST",
    path="/access-request-approvals/{approvalId}/reject",
    tag="Access Request Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "CommentDto"},
    scopes=("idn:access-request-approvals:manage",),
    page="reject-access-request",
)


def reject_access_request(approval_id: str, body: CommentDto) -> Request[dict[str, Any]]:
    """Reject access request.

    Args:
        approval_id: ID of the approval; see `access_request_approvals.list_pending`.
    """
    return Request(
        OPERATION, _fill_path("/access-request-approvals/{approvalId}/reject", **{"approvalId": approval_id}), body=body
    )
