from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ApprovalConfig

OPERATION = Operation(
    id="getApprovalsConfig",
    method="GET",
    path="/generic-approvals/config/{id}",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ApprovalConfig"}},
    scopes=("sp:approvals:read",),
    user_levels=("APPROVAL_OWNER",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-approvals-config",
)


def get_approvals_config(id: str) -> Request[ApprovalConfig]:
    """Get approvals config.

    GET /generic-approvals/config/{id}
    Scopes: sp:approvals:read.
    User levels: APPROVAL_OWNER.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-approvals-config
    """
    return Request(OPERATION, _path("/generic-approvals/config/{id}", **{"id": id}))
