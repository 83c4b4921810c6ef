from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ParameterStorageParameter

OPERATION = Operation(
    id="getParameter",
    method="GET",
    path="/parameter-storage/parameters/{id}",
    prefix="/v2025",
    tag="Parameter Storage",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ParameterStorageParameter"}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-parameter",
)


def get_parameter(id: str) -> Request[ParameterStorageParameter]:
    """Get parameter.

    GET /parameter-storage/parameters/{id}
    Scopes: sp:parameter-storage:manage, sp:parameter-storage:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-parameter
    """
    return Request(OPERATION, _path("/parameter-storage/parameters/{id}", **{"id": id}))
