from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ParameterStorageJsonPatch, ParameterStorageParameter, ParameterStorageUpdateParameter

OPERATION = Operation(
    id="updateParameter",
    method="PATCH",
    path="/parameter-storage/parameters/{id}",
    prefix="/v2025",
    tag="Parameter Storage",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ParameterStorageParameter"}},
    bodies={
        "application/json": "ParameterStorageUpdateParameter",
        "application/json-patch+json": ["ParameterStorageJsonPatch"],
    },
    scopes=("sp:parameter-storage:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-parameter",
)


def update_parameter(
    id: str,
    body: ParameterStorageUpdateParameter | list[ParameterStorageJsonPatch] | None = None,
    *,
    media_type: str = "",
) -> Request[ParameterStorageParameter]:
    """Update parameter.

    PATCH /parameter-storage/parameters/{id}
    Scopes: sp:parameter-storage:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-parameter
    """
    return Request(
        OPERATION,
        _path("/parameter-storage/parameters/{id}", **{"id": id}),
        body=UNSET if body is None else body,
        media_type=media_type,
    )
