from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeRequest

OPERATION = Operation(
    api=API,
    id="getNonEmployeeRequest",
    method="GET",
    path="/non-employee-requests/{id}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRequest"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-request",
)


def get_non_employee_request(id: Id) -> Request[NonEmployeeRequest]:
    """Returns one request for a non-employee.

    Requires the right `idn:nesr:read` or ownership of the request.

    Args:
        id: ID of the non-employee request; see `non_employees.list_requests`.
    """
    return Request(OPERATION, _fill_path("/non-employee-requests/{id}", **{"id": id}))
