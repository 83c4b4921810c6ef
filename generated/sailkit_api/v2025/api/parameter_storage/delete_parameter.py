from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteParameter",
    method="DELETE",
    path="/parameter-storage/parameters/{id}",
    prefix="/v2025",
    tag="Parameter Storage",
    package="sailkit_api.v2025.models",
    results={200: {}},
    scopes=("sp:parameter-storage:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-parameter",
)


def delete_parameter(id: str) -> Request[None]:
    """Delete parameter.

    DELETE /parameter-storage/parameters/{id}
    Scopes: sp:parameter-storage:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-parameter
    """
    return Request(OPERATION, _path("/parameter-storage/parameters/{id}", **{"id": id}))
