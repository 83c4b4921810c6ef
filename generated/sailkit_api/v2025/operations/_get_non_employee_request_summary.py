from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeRequestSummary

OPERATION = Operation(
    api=API,
    id="getNonEmployeeRequestSummary",
    method="GET",
    path="/non-employee-requests/summary/{requested-for}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRequestSummary"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-request-summary",
)


def get_non_employee_request_summary(requested_for: str) -> Request[NonEmployeeRequestSummary]:
    """Returns how many requests of an account manager are approved, pending and rejected.

    Give `me` for the caller; anyone else requires the right `idn:nesr:read`.

    Args:
        requested_for: See `non_employees.list_records`.
    """
    return Request(
        OPERATION, _fill_path("/non-employee-requests/summary/{requested-for}", **{"requested-for": requested_for})
    )
