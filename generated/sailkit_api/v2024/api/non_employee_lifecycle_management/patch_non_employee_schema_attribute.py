from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, NonEmployeeSchemaAttribute

OPERATION = Operation(
    id="patchNonEmployeeSchemaAttribute",
    method="PATCH",
    path="/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "NonEmployeeSchemaAttribute"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-non-employee-schema-attribute",
)


def patch_non_employee_schema_attribute(
    source_id: str, attribute_id: str, body: list[JsonPatchOperation]
) -> Request[NonEmployeeSchemaAttribute]:
    """Update non-employee schema attribute.

    PATCH /non-employee-sources/{sourceId}/schema-attributes/{attributeId}
    Scopes: idn:nelm:manage.

    Args:
        source_id: Text.
        attribute_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-non-employee-schema-attribute
    """
    return Request(
        OPERATION,
        _path(
            "/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
            **{"sourceId": source_id, "attributeId": attribute_id},
        ),
        body=body,
    )
