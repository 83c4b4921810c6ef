from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeRequest, NonEmployeeRequestBody

OPERATION = Operation(
    api=API,
    id="createNonEmployeeRequest",
    method="POST",
    path="/non-employee-requests",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRequest"}},
    bodies={"application/json": "NonEmployeeRequestBody"},
    scopes=("idn:nelm:manage",),
    application=True,
    page="create-non-employee-request",
)


def create_non_employee_request(body: NonEmployeeRequestBody | Mapping[str, Any]) -> Request[NonEmployeeRequest]:
    """Requests a non-employee and notifies the approver.

    Requires the right `idn:nesr:create` or ownership of the source.
    """
    return Request(OPERATION, "/non-employee-requests", body=body)
