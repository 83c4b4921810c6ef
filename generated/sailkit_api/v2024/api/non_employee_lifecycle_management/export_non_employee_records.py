from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="exportNonEmployeeRecords",
    method="GET",
    path="/non-employee-sources/{id}/non-employees/download",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:nelm:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/export-non-employee-records",
)


def export_non_employee_records(id: str) -> Request[str]:
    """Export non-employee records.

    GET /non-employee-sources/{id}/non-employees/download
    Scopes: idn:nelm:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/export-non-employee-records
    """
    return Request(OPERATION, _path("/non-employee-sources/{id}/non-employees/download", **{"id": id}))
