from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, NonEmployeeSchemaAttribute

OPERATION = Operation(
    api=API,
    id="patchNonEmployeeSchemaAttribute",
    method="PATCH",
    path="/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSchemaAttribute"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:nelm:manage",),
    application=True,
    page="patch-non-employee-schema-attribute",
)


def patch_non_employee_schema_attribute(
    source_id: Id, attribute_id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[NonEmployeeSchemaAttribute]:
    """Changes a schema attribute of a non-employee source by JSON Patch.

    Only `label`, `helpText`, `placeholder` and `required` can change.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
        attribute_id: ID of the attribute; see `non_employees.list_schema_attributes`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
            **{"sourceId": source_id, "attributeId": attribute_id},
        ),
        body=body,
    )
