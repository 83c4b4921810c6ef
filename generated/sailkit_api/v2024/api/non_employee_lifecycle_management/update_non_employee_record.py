from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeRecord, NonEmployeeRequestBody

OPERATION = Operation(
    id="updateNonEmployeeRecord",
    method="PUT",
    path="/non-employee-records/{id}",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "NonEmployeeRecord"}},
    bodies={"application/json": "NonEmployeeRequestBody"},
    scopes=("idn:nelm:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-non-employee-record",
)


def update_non_employee_record(id: str, body: NonEmployeeRequestBody) -> Request[NonEmployeeRecord]:
    """Update non-employee record.

    PUT /non-employee-records/{id}
    Scopes: idn:nelm:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/update-non-employee-record
    """
    return Request(OPERATION, _path("/non-employee-records/{id}", **{"id": id}), body=body)
