from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import TransformRead

OPERATION = Operation(
    id="getTransform",
    method="GET",
    path="/transforms/{id}",
    prefix="/v2024",
    tag="Transforms",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "TransformRead"}},
    scopes=("idn:transform:manage", "idn:transform:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-transform",
)


def get_transform(id: str) -> Request[TransformRead]:
    """Get transform.

    GET /transforms/{id}
    Scopes: idn:transform:manage, idn:transform:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-transform
    """
    return Request(OPERATION, _path("/transforms/{id}", **{"id": id}))
