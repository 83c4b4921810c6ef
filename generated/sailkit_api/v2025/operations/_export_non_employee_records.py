from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="exportNonEmployeeRecords",
    method="GET",
    path="/non-employee-sources/{id}/non-employees/download",
    tag="Non-Employee Lifecycle Management",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:nelm:read",),
    application=True,
    page="export-non-employee-records",
)


def export_non_employee_records(id: Id) -> Request[str]:
    """Returns all non-employees of a source as CSV.

    Args:
        id: ID of the non-employee source; see `non_employees.list_sources`.
    """
    return Request(OPERATION, _fill_path("/non-employee-sources/{id}/non-employees/download", **{"id": id}))
