from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeApprovalItemDetail

OPERATION = Operation(
    api=API,
    id="getNonEmployeeApproval",
    method="GET",
    path="/non-employee-approvals/{id}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeApprovalItemDetail"}},
    scopes=("idn:nelm:read",),
    page="get-non-employee-approval",
)


def get_non_employee_approval(id: Id, *, include_detail: bool | None = None) -> Request[NonEmployeeApprovalItemDetail]:
    """Returns one approval, with the request that it belongs to.

    `include-detail` false leaves the request's details out.

    Args:
        id: ID of the non-employee approval; see `non_employees.list_approvals`.
    """
    return Request(
        OPERATION, _fill_path("/non-employee-approvals/{id}", **{"id": id}), query={"include-detail": include_detail}
    )
