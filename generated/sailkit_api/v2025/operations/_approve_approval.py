from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Approval, ApprovalApproveRequest

OPERATION = Operation(
    api=API,
    id="approveApproval",
    method="POST",
    path="/generic-approvals/{id}/approve",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    bodies={"application/json": "ApprovalApproveRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="approve-approval",
)


def approve_approval(id: Id, body: ApprovalApproveRequest | Mapping[str, Any] | None = None) -> Request[Approval]:
    """Approves one approval in the name of the caller, and returns it.

    For an administrator who is no approver, it is first taken over from one of the approvers. The id of an access
    request is not accepted.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(OPERATION, _fill_path("/generic-approvals/{id}/approve", **{"id": id}), body=body)
