from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import ApprovalConfig

OPERATION = Operation(
    api=API,
    id="getApprovalsConfig",
    method="GET",
    path="/generic-approvals/config/{id}",
    tag="Approvals",
    results={200: {"application/json": "ApprovalConfig"}},
    scopes=("sp:approvals:read",),
    user_levels=("APPROVAL_OWNER",),
    page="get-approvals-config",
)


def get_approvals_config(id: str) -> Request[ApprovalConfig]:
    """Get approvals config."""
    return Request(OPERATION, _path("/generic-approvals/config/{id}", **{"id": id}))
