from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import Approval

OPERATION = Operation(
    api=API,
    id="getApproval",
    method="GET",
    path="/generic-approvals/{id}",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    scopes=(
        "idn:access-request-administration:read",
        "idn:access-request-approvals:manage",
        "idn:access-request-approvals:read",
    ),
    user_levels=("APPROVAL_OWNER",),
    page="get-approval",
)


def get_approval(id: str) -> Request[Approval]:
    """Get approval."""
    return Request(OPERATION, _path("/generic-approvals/{id}", **{"id": id}))
