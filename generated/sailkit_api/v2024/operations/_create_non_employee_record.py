from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeRecord, NonEmployeeRequestBody

OPERATION = Operation(
    api=API,
    id="createNonEmployeeRecord",
    method="POST",
    path="/non-employee-records",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRecord"}},
    bodies={"application/json": "NonEmployeeRequestBody"},
    scopes=("idn:nelm:manage",),
    application=True,
    page="create-non-employee-record",
)


def create_non_employee_record(body: NonEmployeeRequestBody | Mapping[str, Any]) -> Request[NonEmployeeRecord]:
    """Creates a non-employee without any approval.

    Requires the right `idn:nesr:create`.
    """
    return Request(OPERATION, "/non-employee-records", body=body)
