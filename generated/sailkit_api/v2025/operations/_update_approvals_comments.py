from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import Approval, ApprovalCommentsRequest

OPERATION = Operation(
    api=API,
    id="updateApprovalsComments",
    method="POST",
    path="/generic-approvals/{id}/comments",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    bodies={"application/json": "ApprovalCommentsRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="update-approvals-comments",
)


def update_approvals_comments(id: str, body: ApprovalCommentsRequest) -> Request[Approval]:
    """Update approvals comments."""
    return Request(OPERATION, _path("/generic-approvals/{id}/comments", **{"id": id}), body=body)
