from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteNonEmployeeSourceSchemaAttributes",
    method="DELETE",
    path="/non-employee-sources/{sourceId}/schema-attributes",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-non-employee-source-schema-attributes",
)


def delete_non_employee_source_schema_attributes(source_id: str) -> Request[None]:
    """Delete non-employee source schema attributes.

    DELETE /non-employee-sources/{sourceId}/schema-attributes
    Scopes: idn:nelm:manage.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-non-employee-source-schema-attributes
    """
    return Request(OPERATION, _path("/non-employee-sources/{sourceId}/schema-attributes", **{"sourceId": source_id}))
