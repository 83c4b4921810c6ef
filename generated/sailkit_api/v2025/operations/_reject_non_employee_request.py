from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def reject_non_employee_request(
    id: Id, body: NonEmployeeRejectApprovalDecision | Mapping[str, Any]
) -> Request[NonEmployeeApprovalItem]:
    """Rejects a request for a non-employee as its current approver, and notifies the user.

    A comment says why.

    Args:
        id: ID of the non-employee approval; see `non_employees.list_approvals`.
    """
    return Request(OPERATION, _fill_path("/non-employee-approvals/{id}/reject", **{"id": id}), body=body)
