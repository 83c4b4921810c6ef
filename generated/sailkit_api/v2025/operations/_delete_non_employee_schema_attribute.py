from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteNonEmployeeSchemaAttribute",
    method="DELETE",
    path="/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    destroys=True,
    page="delete-non-employee-schema-attribute",
)


def delete_non_employee_schema_attribute(source_id: Id, attribute_id: Id) -> Request[None]:
    """Deletes one custom schema attribute of a non-employee source and returns nothing.

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
