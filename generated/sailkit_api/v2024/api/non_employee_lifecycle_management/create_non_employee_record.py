from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import NonEmployeeRecord, NonEmployeeRequestBody

OPERATION = Operation(
    id="createNonEmployeeRecord",
    method="POST",
    path="/non-employee-records",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "NonEmployeeRecord"}},
    bodies={"application/json": "NonEmployeeRequestBody"},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-non-employee-record",
)


def create_non_employee_record(body: NonEmployeeRequestBody) -> Request[NonEmployeeRecord]:
    """Create non-employee record.

    POST /non-employee-records
    Scopes: idn:nelm:manage.

    https://developer.sailpoint.com/docs/api/v2024/create-non-employee-record
    """
    return Request(OPERATION, "/non-employee-records", body=body)
