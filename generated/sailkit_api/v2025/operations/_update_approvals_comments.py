from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def update_approvals_comments(id: Id, body: ApprovalCommentsRequest | Mapping[str, Any]) -> Request[Approval]:
    """Adds a comment to an approval, and returns it.

    The id of an access request is not accepted.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(OPERATION, _fill_path("/generic-approvals/{id}/comments", **{"id": id}), body=body)
