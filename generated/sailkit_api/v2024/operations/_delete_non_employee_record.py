from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteNonEmployeeRecord",
    method="DELETE",
    path="/non-employee-records/{id}",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    destroys=True,
    page="delete-non-employee-record",
)


def delete_non_employee_record(id: Id) -> Request[None]:
    """Deletes a non-employee and returns nothing.

    Requires the right `idn:nesr:delete`.

    Args:
        id: ID of the non-employee record; see `non_employees.list_records`.
    """
    return Request(OPERATION, _fill_path("/non-employee-records/{id}", **{"id": id}))
