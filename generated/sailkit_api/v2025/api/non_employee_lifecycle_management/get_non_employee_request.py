from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeRequest

OPERATION = Operation(
    id="getNonEmployeeRequest",
    method="GET",
    path="/non-employee-requests/{id}",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NonEmployeeRequest"}},
    scopes=("idn:nelm:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-non-employee-request",
)


def get_non_employee_request(id: str) -> Request[NonEmployeeRequest]:
    """Get non-employee request.

    GET /non-employee-requests/{id}
    Scopes: idn:nelm:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-non-employee-request
    """
    return Request(OPERATION, _path("/non-employee-requests/{id}", **{"id": id}))
