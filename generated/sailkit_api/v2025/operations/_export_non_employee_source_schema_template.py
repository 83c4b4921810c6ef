from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="exportNonEmployeeSourceSchemaTemplate",
    method="GET",
    path="/non-employee-sources/{id}/schema-attributes-template/download",
    tag="Non-Employee Lifecycle Management",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:nelm:read",),
    application=True,
    page="export-non-employee-source-schema-template",
)


def export_non_employee_source_schema_template(id: Id) -> Request[str]:
    """Returns a CSV template with the schema attributes of a non-employee source, for use in a bulk upload.

    Args:
        id: ID of the non-employee source; see `non_employees.list_sources`.
    """
    return Request(
        OPERATION, _fill_path("/non-employee-sources/{id}/schema-attributes-template/download", **{"id": id})
    )
