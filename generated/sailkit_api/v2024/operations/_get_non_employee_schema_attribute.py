from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeSchemaAttribute

OPERATION = Operation(
    api=API,
    id="getNonEmployeeSchemaAttribute",
    method="GET",
    path="/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSchemaAttribute"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-schema-attribute",
)


def get_non_employee_schema_attribute(source_id: Id, attribute_id: Id) -> Request[NonEmployeeSchemaAttribute]:
    """Returns one schema attribute of a non-employee source.

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
    )
