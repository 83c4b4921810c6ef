from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteNonEmployeeSchemaAttribute",
    method="DELETE",
    path="/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-non-employee-schema-attribute",
)


def delete_non_employee_schema_attribute(source_id: str, attribute_id: str) -> Request[None]:
    """Delete non-employee schema attribute.

    DELETE /non-employee-sources/{sourceId}/schema-attributes/{attributeId}
    Scopes: idn:nelm:manage.

    Args:
        source_id: Text.
        attribute_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-non-employee-schema-attribute
    """
    return Request(
        OPERATION,
        _path(
            "/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
            **{"sourceId": source_id, "attributeId": attribute_id},
        ),
    )
