from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ApprovalReassignRequest

OPERATION = Operation(
    api=API,
    id="updateApprovalsReassign",
    method="POST",
    path="/generic-approvals/{id}/reassign",
    tag="Approvals",
    results={204: {}},
    bodies={"application/json": "ApprovalReassignRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="update-approvals-reassign",
)


def update_approvals_reassign(id: Id, body: ApprovalReassignRequest | Mapping[str, Any]) -> Request[None]:
    """Makes another identity an approver of an approval.

    The id of an access request is not accepted.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(OPERATION, _fill_path("/generic-approvals/{id}/reassign", **{"id": id}), body=body)
