from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import BulkApproveAccessRequest

OPERATION = Operation(
    id="approveBulkAccessRequest",
    method="POST",
    path="/access-request-approvals/bulk-approve",
    prefix="/v2024",
    tag="Access Requests",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkApproveAccessRequest"},
    scopes=("idn:access-request:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/approve-bulk-access-request",
)


def approve_bulk_access_request(body: BulkApproveAccessRequest) -> Request[dict[str, Any]]:
    """Approve bulk access request.

    POST /access-request-approvals/bulk-approve
    Scopes: idn:access-request:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/approve-bulk-access-request
    """
    return Request(OPERATION, "/access-request-approvals/bulk-approve", body=body)
