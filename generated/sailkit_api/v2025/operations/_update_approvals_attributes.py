from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import Approval, ApprovalAttributesRequest

OPERATION = Operation(
    api=API,
    id="updateApprovalsAttributes",
    method="POST",
    path="/generic-approvals/{id}/attributes",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    bodies={"application/json": "ApprovalAttributesRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="update-approvals-attributes",
)


def update_approvals_attributes(id: str, body: ApprovalAttributesRequest) -> Request[Approval]:
    """Update approvals attributes."""
    return Request(OPERATION, _path("/generic-approvals/{id}/attributes", **{"id": id}), body=body)
