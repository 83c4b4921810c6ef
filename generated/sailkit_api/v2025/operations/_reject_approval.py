from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ApprovalRejectRequest

OPERATION = Operation(
    api=API,
    id="rejectApproval",
    method="POST",
    path="/generic-approvals/{id}/reject",
    tag="Approvals",
    results={204: {}},
    bodies={"application/json": "ApprovalRejectRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="reject-approval",
)


def reject_approval(id: Id, body: ApprovalRejectRequest | Mapping[str, Any] | None = None) -> Request[None]:
    """Rejects one approval in the name of the caller.

    For an administrator who is no approver, it is first taken over from one of the approvers. The id of an access
    request is not accepted.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(OPERATION, _fill_path("/generic-approvals/{id}/reject", **{"id": id}), body=body)
