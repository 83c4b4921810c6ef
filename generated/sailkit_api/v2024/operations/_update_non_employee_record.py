from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def update_non_employee_record(id: Id, body: NonEmployeeRequestBody | Mapping[str, Any]) -> Request[NonEmployeeRecord]:
    """Replaces a non-employee with the one in the body.

    The owner of the source can change only the end date; all else requires the right `idn:nesr:update`.

    Args:
        id: ID of the non-employee record; see `non_employees.list_records`.
    """
    return Request(OPERATION, _fill_path("/non-employee-records/{id}", **{"id": id}), body=body)
