from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    source_id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[NonEmployeeSource]:
    """Changes name, description, approvers or account managers of a non-employee source by JSON Patch.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return Request(OPERATION, _fill_path("/non-employee-sources/{sourceId}", **{"sourceId": source_id}), body=body)
