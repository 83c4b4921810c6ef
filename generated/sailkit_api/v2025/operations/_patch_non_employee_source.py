from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, NonEmployeeSource

OPERATION = Operation(
    api=API,
    id="patchNonEmployeeSource",
    method="PATCH",
    path="/non-employee-sources/{sourceId}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSource"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:nelm:manage",),
    application=True,
    page="patch-non-employee-source",
)


def patch_non_employee_source(
    source_id: str, body: list[JsonPatchOperation] | list[dict[str, Any]]
) -> Request[NonEmployeeSource]:
    """Update non-employee source.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return Request(OPERATION, _fill_path("/non-employee-sources/{sourceId}", **{"sourceId": source_id}), body=body)
