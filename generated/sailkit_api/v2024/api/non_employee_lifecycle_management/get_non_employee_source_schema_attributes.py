from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeSchemaAttribute

OPERATION = Operation(
    id="getNonEmployeeSourceSchemaAttributes",
    method="GET",
    path="/non-employee-sources/{sourceId}/schema-attributes",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["NonEmployeeSchemaAttribute"]}},
    scopes=("idn:nelm:read",),
    application=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-non-employee-source-schema-attributes",
)


def get_non_employee_source_schema_attributes(
    source_id: str,
) -> PagedRequest[list[NonEmployeeSchemaAttribute], NonEmployeeSchemaAttribute]:
    """Get non-employee source schema attributes.

    GET /non-employee-sources/{sourceId}/schema-attributes
    Scopes: idn:nelm:read.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-non-employee-source-schema-attributes
    """
    return PagedRequest(
        OPERATION, _path("/non-employee-sources/{sourceId}/schema-attributes", **{"sourceId": source_id})
    )
