from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeApprovalItem, NonEmployeeRejectApprovalDecision

OPERATION = Operation(
    api=API,
    id="rejectNonEmployeeRequest",
    method="POST",
    path="/non-employee-approvals/{id}/reject",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeApprovalItem"}},
    bodies={"application/json": "NonEmployeeRejectApprovalDecision"},
    scopes=("idn:nelm:manage",),
    page="reject-non-employee-request",
)


def reject_non_employee_request(id: str, body: NonEmployeeRejectApprovalDecision) -> Request[NonEmployeeApprovalItem]:
    """Reject non-employee request.

    Args:
        id: ID of the non-employee approval; see `non_employees.list_approvals`.
    """
    return Request(OPERATION, _fill_path("/non-employee-approvals/{id}/reject", **{"id": id}), body=body)
