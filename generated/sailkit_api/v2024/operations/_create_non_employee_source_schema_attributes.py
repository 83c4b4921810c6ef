from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeSchemaAttribute, NonEmployeeSchemaAttributeBody

OPERATION = Operation(
    api=API,
    id="createNonEmployeeSourceSchemaAttributes",
    method="POST",
    path="/non-employee-sources/{sourceId}/schema-attributes",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSchemaAttribute"}},
    bodies={"application/json": "NonEmployeeSchemaAttributeBody"},
    scopes=("idn:nelm:manage",),
    application=True,
    page="create-non-employee-source-schema-attributes",
)


def create_non_employee_source_schema_attributes(
    source_id: str, body: NonEmployeeSchemaAttributeBody
) -> Request[NonEmployeeSchemaAttribute]:
    """Create non-employee source schema attributes.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return Request(
        OPERATION,
        _fill_path("/non-employee-sources/{sourceId}/schema-attributes", **{"sourceId": source_id}),
        body=body,
    )
