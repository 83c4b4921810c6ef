from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="exportNonEmployeeSourceSchemaTemplate",
    method="GET",
    path="/non-employee-sources/{id}/schema-attributes-template/download",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:nelm:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/export-non-employee-source-schema-template",
)


def export_non_employee_source_schema_template(id: str) -> Request[str]:
    """Export non-employee source schema template.

    GET /non-employee-sources/{id}/schema-attributes-template/download
    Scopes: idn:nelm:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/export-non-employee-source-schema-template
    """
    return Request(OPERATION, _path("/non-employee-sources/{id}/schema-attributes-template/download", **{"id": id}))
