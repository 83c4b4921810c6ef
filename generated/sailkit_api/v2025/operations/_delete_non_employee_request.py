from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteNonEmployeeRequest",
    method="DELETE",
    path="/non-employee-requests/{id}",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    destroys=True,
    page="delete-non-employee-request",
)


def delete_non_employee_request(id: Id) -> Request[None]:
    """Deletes a request for a non-employee and returns nothing.

    Requires the right `idn:nesr:delete`.

    Args:
        id: ID of the non-employee request; see `non_employees.list_requests`.
    """
    return Request(OPERATION, _fill_path("/non-employee-requests/{id}", **{"id": id}))
