from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeApprovalSummary

OPERATION = Operation(
    id="getNonEmployeeApprovalSummary",
    method="GET",
    path="/non-employee-approvals/summary/{requested-for}",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NonEmployeeApprovalSummary"}},
    scopes=("idn:nelm:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-non-employee-approval-summary",
)


def get_non_employee_approval_summary(requested_for: str) -> Request[NonEmployeeApprovalSummary]:
    """Get non-employee approval summary.

    GET /non-employee-approvals/summary/{requested-for}
    Scopes: idn:nelm:read.

    Args:
        requested_for: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-non-employee-approval-summary
    """
    return Request(
        OPERATION, _path("/non-employee-approvals/summary/{requested-for}", **{"requested-for": requested_for})
    )
