from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteNonEmployeeRequest",
    method="DELETE",
    path="/non-employee-requests/{id}",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-non-employee-request",
)


def delete_non_employee_request(id: str) -> Request[None]:
    """Delete non-employee request.

    DELETE /non-employee-requests/{id}
    Scopes: idn:nelm:manage.

    Args:
        id: Uuid.

    https://developer.sailpoint.com/docs/api/v2024/delete-non-employee-request
    """
    return Request(OPERATION, _path("/non-employee-requests/{id}", **{"id": id}))
