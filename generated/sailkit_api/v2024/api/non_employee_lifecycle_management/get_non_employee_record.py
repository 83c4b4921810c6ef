from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeRecord

OPERATION = Operation(
    id="getNonEmployeeRecord",
    method="GET",
    path="/non-employee-records/{id}",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "NonEmployeeRecord"}},
    scopes=("idn:nelm:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-non-employee-record",
)


def get_non_employee_record(id: str) -> Request[NonEmployeeRecord]:
    """Get non-employee record.

    GET /non-employee-records/{id}
    Scopes: idn:nelm:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-non-employee-record
    """
    return Request(OPERATION, _path("/non-employee-records/{id}", **{"id": id}))
