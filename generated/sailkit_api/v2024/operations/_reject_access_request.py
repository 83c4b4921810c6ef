from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def reject_access_request(approval_id: Id, body: CommentDto | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Rejects a pending approval of an access request.

    Allowed to administrators and to the owner of the approval. The answer (202) is empty.

    Args:
        approval_id: ID of the approval; see `access_request_approvals.list_pending`.
    """
    return Request(
        OPERATION, _fill_path("/access-request-approvals/{approvalId}/reject", **{"approvalId": approval_id}), body=body
    )
