from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Approval2, ApprovalAttributesRequest

OPERATION = Operation(
    id="updateApprovalsAttributes",
    method="POST",
    path="/generic-approvals/{id}/attributes",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Approval2"}},
    bodies={"application/json": "ApprovalAttributesRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-approvals-attributes",
)


def update_approvals_attributes(id: str, body: ApprovalAttributesRequest) -> Request[Approval2]:
    """Update approvals attributes.

    POST /generic-approvals/{id}/attributes
    Scopes: idn:access-request-approvals:manage.
    User levels: APPROVAL_OWNER.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-approvals-attributes
    """
    return Request(OPERATION, _path("/generic-approvals/{id}/attributes", **{"id": id}), body=body)
