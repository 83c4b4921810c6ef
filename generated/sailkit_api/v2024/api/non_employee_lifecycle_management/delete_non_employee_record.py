from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteNonEmployeeRecord",
    method="DELETE",
    path="/non-employee-records/{id}",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-non-employee-record",
)


def delete_non_employee_record(id: str) -> Request[None]:
    """Delete non-employee record.

    DELETE /non-employee-records/{id}
    Scopes: idn:nelm:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-non-employee-record
    """
    return Request(OPERATION, _path("/non-employee-records/{id}", **{"id": id}))
