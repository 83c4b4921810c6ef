from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeApprovalItemDetail

OPERATION = Operation(
    id="getNonEmployeeApproval",
    method="GET",
    path="/non-employee-approvals/{id}",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NonEmployeeApprovalItemDetail"}},
    scopes=("idn:nelm:read",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-non-employee-approval",
)


def get_non_employee_approval(id: str, *, include_detail: bool | None = None) -> Request[NonEmployeeApprovalItemDetail]:
    """Get non-employee approval.

    GET /non-employee-approvals/{id}
    Scopes: idn:nelm:read.

    Args:
        id: Text.
        include_detail: True or false.

    https://developer.sailpoint.com/docs/api/v2025/get-non-employee-approval
    """
    return Request(
        OPERATION, _path("/non-employee-approvals/{id}", **{"id": id}), query={"include-detail": include_detail}
    )
