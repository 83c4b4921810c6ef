from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ParameterStorageJsonPatch, ParameterStorageParameter, ParameterStorageUpdateParameter

OPERATION = Operation(
    api=API,
    id="updateParameter",
    method="PATCH",
    path="/parameter-storage/parameters/{id}",
    tag="Parameter Storage",
    results={200: {"application/json": "ParameterStorageParameter"}},
    bodies={
        "application/json": "ParameterStorageUpdateParameter",
        "application/json-patch+json": ["ParameterStorageJsonPatch"],
    },
    scopes=("sp:parameter-storage:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-parameter",
)


def update_parameter(
    id: Id,
    body: ParameterStorageUpdateParameter
    | Mapping[str, Any]
    | Sequence[ParameterStorageJsonPatch | Mapping[str, Any]]
    | None = None,
    *,
    media_type: str = "",
) -> Request[ParameterStorageParameter]:
    """Changes a parameter, by a partial object or a JSON Patch.

    Its type stays; private fields must be encrypted (JWE) and can be neither moved nor copied.

    Args:
        id: ID of the parameter; see `parameter_storage.list`.
    """
    return Request(
        OPERATION, _fill_path("/parameter-storage/parameters/{id}", **{"id": id}), body=body, media_type=media_type
    )
