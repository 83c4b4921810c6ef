from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, NonEmployeeRecord

OPERATION = Operation(
    id="patchNonEmployeeRecord",
    method="PATCH",
    path="/non-employee-records/{id}",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NonEmployeeRecord"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:nelm:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-non-employee-record",
)


def patch_non_employee_record(id: str, body: list[JsonPatchOperation]) -> Request[NonEmployeeRecord]:
    """Update non-employee record.

    PATCH /non-employee-records/{id}
    Scopes: idn:nelm:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-non-employee-record
    """
    return Request(OPERATION, _path("/non-employee-records/{id}", **{"id": id}), body=body)
