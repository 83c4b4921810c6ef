from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeRequestSummary

OPERATION = Operation(
    id="getNonEmployeeRequestSummary",
    method="GET",
    path="/non-employee-requests/summary/{requested-for}",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "NonEmployeeRequestSummary"}},
    scopes=("idn:nelm:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-non-employee-request-summary",
)


def get_non_employee_request_summary(requested_for: str) -> Request[NonEmployeeRequestSummary]:
    """Get non-employee request summary.

    GET /non-employee-requests/summary/{requested-for}
    Scopes: idn:nelm:read.

    Args:
        requested_for: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-non-employee-request-summary
    """
    return Request(
        OPERATION, _path("/non-employee-requests/summary/{requested-for}", **{"requested-for": requested_for})
    )
