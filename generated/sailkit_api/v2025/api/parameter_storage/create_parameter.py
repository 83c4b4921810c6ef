from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request

if TYPE_CHECKING:
    from ...models import ParameterStorageNewParameter, ParameterStorageParameter

OPERATION = Operation(
    id="createParameter",
    method="POST",
    path="/parameter-storage/parameters",
    prefix="/v2025",
    tag="Parameter Storage",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "ParameterStorageParameter"}},
    bodies={"application/json": "ParameterStorageNewParameter"},
    scopes=("sp:parameter-storage:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-parameter",
)


def create_parameter(body: ParameterStorageNewParameter | None = None) -> Request[ParameterStorageParameter]:
    """Create parameter.

    POST /parameter-storage/parameters
    Scopes: sp:parameter-storage:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-parameter
    """
    return Request(OPERATION, "/parameter-storage/parameters", body=UNSET if body is None else body)
