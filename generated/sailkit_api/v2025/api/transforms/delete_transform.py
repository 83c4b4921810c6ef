from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteTransform",
    method="DELETE",
    path="/transforms/{id}",
    prefix="/v2025",
    tag="Transforms",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:transform:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-transform",
)


def delete_transform(id: str) -> Request[None]:
    """Delete transform.

    DELETE /transforms/{id}
    Scopes: idn:transform:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-transform
    """
    return Request(OPERATION, _path("/transforms/{id}", **{"id": id}))
