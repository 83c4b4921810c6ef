from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, NonEmployeeSource

OPERATION = Operation(
    id="patchNonEmployeeSource",
    method="PATCH",
    path="/non-employee-sources/{sourceId}",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "NonEmployeeSource"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-non-employee-source",
)


def patch_non_employee_source(source_id: str, body: list[JsonPatchOperation]) -> Request[NonEmployeeSource]:
    """Update non-employee source.

    PATCH /non-employee-sources/{sourceId}
    Scopes: idn:nelm:manage.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-non-employee-source
    """
    return Request(OPERATION, _path("/non-employee-sources/{sourceId}", **{"sourceId": source_id}), body=body)
