from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ForwardApprovalDto

OPERATION = Operation(
    id="forwardAccessRequest",
    method="POST",
    path="/access-request-approvals/{approvalId}/forward",
    prefix="/v2024",
    tag="Access Request Approvals",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "ForwardApprovalDto"},
    scopes=("idn:access-request-approvals:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/forward-access-request",
)


def forward_access_request(approval_id: str, body: ForwardApprovalDto) -> Request[dict[str, Any]]:
    """Forward access request.

    POST /access-request-approvals/{approvalId}/forward
    Scopes: idn:access-request-approvals:manage.

    Args:
        approval_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/forward-access-request
    """
    return Request(
        OPERATION, _path("/access-request-approvals/{approvalId}/forward", **{"approvalId": approval_id}), body=body
    )
