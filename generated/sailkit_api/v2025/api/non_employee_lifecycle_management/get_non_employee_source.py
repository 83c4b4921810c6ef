from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeSource

OPERATION = Operation(
    id="getNonEmployeeSource",
    method="GET",
    path="/non-employee-sources/{sourceId}",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NonEmployeeSource"}},
    scopes=("idn:nelm:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-non-employee-source",
)


def get_non_employee_source(source_id: str) -> Request[NonEmployeeSource]:
    """Get non-employee source.

    GET /non-employee-sources/{sourceId}
    Scopes: idn:nelm:read.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-non-employee-source
    """
    return Request(OPERATION, _path("/non-employee-sources/{sourceId}", **{"sourceId": source_id}))
