from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteNonEmployeeSource",
    method="DELETE",
    path="/non-employee-sources/{sourceId}",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    page="delete-non-employee-source",
)


def delete_non_employee_source(source_id: str) -> Request[None]:
    """Delete non-employee source."""
    return Request(OPERATION, _path("/non-employee-sources/{sourceId}", **{"sourceId": source_id}))
