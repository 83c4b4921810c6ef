from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Update approvals comments.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(OPERATION, _fill_path("/generic-approvals/{id}/comments", **{"id": id}), body=body)
