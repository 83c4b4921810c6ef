from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeApprovalDecision, NonEmployeeApprovalItem

OPERATION = Operation(
    api=API,
    id="approveNonEmployeeRequest",
    method="POST",
    path="/non-employee-approvals/{id}/approve",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeApprovalItem"}},
    bodies={"application/json": "NonEmployeeApprovalDecision"},
    scopes=("idn:nelm:manage",),
    page="approve-non-employee-request",
)


def approve_non_employee_request(
    id: Id, body: NonEmployeeApprovalDecision | Mapping[str, Any]
) -> Request[NonEmployeeApprovalItem]:
    """Approves a request for a non-employee as its current approver.

    The next approver is notified.

    Args:
        id: ID of the non-employee approval; see `non_employees.list_approvals`.
    """
    return Request(OPERATION, _fill_path("/non-employee-approvals/{id}/approve", **{"id": id}), body=body)
