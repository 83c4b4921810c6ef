from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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
    page="delete-non-employee-request",
)


def delete_non_employee_request(id: str) -> Request[None]:
    """Delete non-employee request."""
    return Request(OPERATION, _path("/non-employee-requests/{id}", **{"id": id}))
