from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeSchemaAttribute

OPERATION = Operation(
    id="getNonEmployeeSchemaAttribute",
    method="GET",
    path="/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NonEmployeeSchemaAttribute"}},
    scopes=("idn:nelm:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-non-employee-schema-attribute",
)


def get_non_employee_schema_attribute(source_id: str, attribute_id: str) -> Request[NonEmployeeSchemaAttribute]:
    """Get non-employee schema attribute.

    GET /non-employee-sources/{sourceId}/schema-attributes/{attributeId}
    Scopes: idn:nelm:read.

    Args:
        source_id: Text.
        attribute_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-non-employee-schema-attribute
    """
    return Request(
        OPERATION,
        _path(
            "/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
            **{"sourceId": source_id, "attributeId": attribute_id},
        ),
    )
