from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeRecord, NonEmployeeRequestBody

OPERATION = Operation(
    api=API,
    id="updateNonEmployeeRecord",
    method="PUT",
    path="/non-employee-records/{id}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRecord"}},
    bodies={"application/json": "NonEmployeeRequestBody"},
    scopes=("idn:nelm:manage",),
    page="update-non-employee-record",
)


def update_non_employee_record(id: str, body: NonEmployeeRequestBody) -> Request[NonEmployeeRecord]:
    """Update non-employee record."""
    return Request(OPERATION, _path("/non-employee-records/{id}", **{"id": id}), body=body)
