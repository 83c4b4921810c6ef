from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeApprovalSummary

OPERATION = Operation(
    api=API,
    id="getNonEmployeeApprovalSummary",
    method="GET",
    path="/non-employee-approvals/summary/{requested-for}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeApprovalSummary"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-approval-summary",
)


def get_non_employee_approval_summary(requested_for: str) -> Request[NonEmployeeApprovalSummary]:
    """Returns how many approvals of an approver are approved, pending and rejected.

    Give `me` for the caller; anyone else requires the right `idn:nesr:read`.

    Args:
        requested_for: See `identities.list`.
    """
    return Request(
        OPERATION, _fill_path("/non-employee-approvals/summary/{requested-for}", **{"requested-for": requested_for})
    )
