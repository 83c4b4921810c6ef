from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteNonEmployeeSource",
    method="DELETE",
    path="/non-employee-sources/{sourceId}",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-non-employee-source",
)


def delete_non_employee_source(source_id: str) -> Request[None]:
    """Delete non-employee source.

    DELETE /non-employee-sources/{sourceId}
    Scopes: idn:nelm:manage.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-non-employee-source
    """
    return Request(OPERATION, _path("/non-employee-sources/{sourceId}", **{"sourceId": source_id}))
