from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeSchemaAttribute

OPERATION = Operation(
    api=API,
    id="getNonEmployeeSourceSchemaAttributes",
    method="GET",
    path="/non-employee-sources/{sourceId}/schema-attributes",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": ["NonEmployeeSchemaAttribute"]}},
    scopes=("idn:nelm:read",),
    application=True,
    paging=Paging(style="single"),
    page="get-non-employee-source-schema-attributes",
)


def get_non_employee_source_schema_attributes(
    source_id: Id,
) -> PagedRequest[list[NonEmployeeSchemaAttribute], NonEmployeeSchemaAttribute]:
    """Returns the schema attributes of a non-employee source, the 8 built-in ones first, then up to 10 custom ones.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return PagedRequest(
        OPERATION, _fill_path("/non-employee-sources/{sourceId}/schema-attributes", **{"sourceId": source_id})
    )
