from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ParameterStorageParameter

OPERATION = Operation(
    api=API,
    id="getParameter",
    method="GET",
    path="/parameter-storage/parameters/{id}",
    tag="Parameter Storage",
    results={200: {"application/json": "ParameterStorageParameter"}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    page="get-parameter",
)


def get_parameter(id: Id) -> Request[ParameterStorageParameter]:
    """Returns one parameter, with its public fields only.

    Args:
        id: ID of the parameter; see `parameter_storage.list`.
    """
    return Request(OPERATION, _fill_path("/parameter-storage/parameters/{id}", **{"id": id}))
