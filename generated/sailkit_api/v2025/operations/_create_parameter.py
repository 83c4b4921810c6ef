from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ParameterStorageNewParameter, ParameterStorageParameter

OPERATION = Operation(
    api=API,
    id="createParameter",
    method="POST",
    path="/parameter-storage/parameters",
    tag="Parameter Storage",
    results={201: {"application/json": "ParameterStorageParameter"}},
    bodies={"application/json": "ParameterStorageNewParameter"},
    scopes=("sp:parameter-storage:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-parameter",
)


def create_parameter(
    body: ParameterStorageNewParameter | Mapping[str, Any] | None = None,
) -> Request[ParameterStorageParameter]:
    """Stores a parameter.

    Private fields must be encrypted (JWE), and all fields must follow the specification of the type.
    """
    return Request(OPERATION, "/parameter-storage/parameters", body=body)
