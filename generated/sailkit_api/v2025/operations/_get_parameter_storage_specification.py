from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

OPERATION = Operation(
    api=API,
    id="getParameterStorageSpecification",
    method="GET",
    path="/parameter-storage/specification",
    tag="Parameter Storage",
    results={200: {}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    page="get-parameter-storage-specification",
)


def get_parameter_storage_specification(*, accept_language: str | None = None) -> Request[None]:
    """Returns the specification of all parameter types, which says what fields a parameter may have.

    The language is English unless `Accept-Language` says otherwise.

    Args:
        accept_language: Default: en.
    """
    return Request(OPERATION, "/parameter-storage/specification", headers={"Accept-Language": accept_language})
