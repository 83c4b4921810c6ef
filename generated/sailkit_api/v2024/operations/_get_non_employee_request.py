from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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


def get_non_employee_request(id: str) -> Request[NonEmployeeRequest]:
    """Get non-employee request."""
    return Request(OPERATION, _path("/non-employee-requests/{id}", **{"id": id}))
