from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeApprovalItem, NonEmployeeRejectApprovalDecision

OPERATION = Operation(
    id="rejectNonEmployeeRequest",
    method="POST",
    path="/non-employee-approvals/{id}/reject",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "NonEmployeeApprovalItem"}},
    bodies={"application/json": "NonEmployeeRejectApprovalDecision"},
    scopes=("idn:nelm:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/reject-non-employee-request",
)


def reject_non_employee_request(id: str, body: NonEmployeeRejectApprovalDecision) -> Request[NonEmployeeApprovalItem]:
    """Reject non-employee request.

    POST /non-employee-approvals/{id}/reject
    Scopes: idn:nelm:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/reject-non-employee-request
    """
    return Request(OPERATION, _path("/non-employee-approvals/{id}/reject", **{"id": id}), body=body)
