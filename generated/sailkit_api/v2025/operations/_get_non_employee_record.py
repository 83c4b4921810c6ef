from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeRecord

OPERATION = Operation(
    api=API,
    id="getNonEmployeeRecord",
    method="GET",
    path="/non-employee-records/{id}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRecord"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-record",
)


def get_non_employee_record(id: Id) -> Request[NonEmployeeRecord]:
    """Returns one non-employee.

    Requires the right `idn:nesr:read`.

    Args:
        id: ID of the non-employee record; see `non_employees.list_records`.
    """
    return Request(OPERATION, _fill_path("/non-employee-records/{id}", **{"id": id}))
