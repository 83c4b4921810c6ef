from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    source_id: Id, body: NonEmployeeSchemaAttributeBody | Mapping[str, Any]
) -> Request[NonEmployeeSchemaAttribute]:
    """Creates a custom schema attribute of a non-employee source.

    The technical name must be new in the source; the limit is 10 custom attributes, beyond which the service
    answers with status 400.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return Request(
        OPERATION,
        _fill_path("/non-employee-sources/{sourceId}/schema-attributes", **{"sourceId": source_id}),
        body=body,
    )
