from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import NonEmployeeRequest, NonEmployeeRequestBody

OPERATION = Operation(
    id="createNonEmployeeRequest",
    method="POST",
    path="/non-employee-requests",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NonEmployeeRequest"}},
    bodies={"application/json": "NonEmployeeRequestBody"},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-non-employee-request",
)


def create_non_employee_request(body: NonEmployeeRequestBody) -> Request[NonEmployeeRequest]:
    """Create non-employee request.

    POST /non-employee-requests
    Scopes: idn:nelm:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-non-employee-request
    """
    return Request(OPERATION, "/non-employee-requests", body=body)
