from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteParameter",
    method="DELETE",
    path="/parameter-storage/parameters/{id}",
    tag="Parameter Storage",
    results={200: {}},
    scopes=("sp:parameter-storage:manage",),
    user_levels=("ORG_ADMIN",),
    page="delete-parameter",
)


def delete_parameter(id: str) -> Request[None]:
    """Delete parameter."""
    return Request(OPERATION, _path("/parameter-storage/parameters/{id}", **{"id": id}))
