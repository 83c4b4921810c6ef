from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeApprovalDecision, NonEmployeeApprovalItem

OPERATION = Operation(
    id="approveNonEmployeeRequest",
    method="POST",
    path="/non-employee-approvals/{id}/approve",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "NonEmployeeApprovalItem"}},
    bodies={"application/json": "NonEmployeeApprovalDecision"},
    scopes=("idn:nelm:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/approve-non-employee-request",
)


def approve_non_employee_request(id: str, body: NonEmployeeApprovalDecision) -> Request[NonEmployeeApprovalItem]:
    """Approve non-employee request.

    POST /non-employee-approvals/{id}/approve
    Scopes: idn:nelm:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/approve-non-employee-request
    """
    return Request(OPERATION, _path("/non-employee-approvals/{id}/approve", **{"id": id}), body=body)
