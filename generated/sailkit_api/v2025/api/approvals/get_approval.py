from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Approval2

OPERATION = Operation(
    id="getApproval",
    method="GET",
    path="/generic-approvals/{id}",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Approval2"}},
    scopes=(
        "idn:access-request-administration:read",
        "idn:access-request-approvals:manage",
        "idn:access-request-approvals:read",
    ),
    user_levels=("APPROVAL_OWNER",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-approval",
)


def get_approval(id: str) -> Request[Approval2]:
    """Get approval.

    GET /generic-approvals/{id}
    Scopes: idn:access-request-administration:read, idn:access-request-approvals:manage,
        idn:access-request-approvals:read.
    User levels: APPROVAL_OWNER.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-approval
    """
    return Request(OPERATION, _path("/generic-approvals/{id}", **{"id": id}))
