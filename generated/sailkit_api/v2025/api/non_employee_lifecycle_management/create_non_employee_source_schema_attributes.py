from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeSchemaAttribute, NonEmployeeSchemaAttributeBody

OPERATION = Operation(
    id="createNonEmployeeSourceSchemaAttributes",
    method="POST",
    path="/non-employee-sources/{sourceId}/schema-attributes",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NonEmployeeSchemaAttribute"}},
    bodies={"application/json": "NonEmployeeSchemaAttributeBody"},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-non-employee-source-schema-attributes",
)


def create_non_employee_source_schema_attributes(
    source_id: str, body: NonEmployeeSchemaAttributeBody
) -> Request[NonEmployeeSchemaAttribute]:
    """Create non-employee source schema attributes.

    POST /non-employee-sources/{sourceId}/schema-attributes
    Scopes: idn:nelm:manage.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/create-non-employee-source-schema-attributes
    """
    return Request(
        OPERATION, _path("/non-employee-sources/{sourceId}/schema-attributes", **{"sourceId": source_id}), body=body
    )
