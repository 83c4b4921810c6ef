from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Transform, TransformRead

OPERATION = Operation(
    id="updateTransform",
    method="PUT",
    path="/transforms/{id}",
    prefix="/v2025",
    tag="Transforms",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "TransformRead"}},
    bodies={"application/json": "Transform"},
    scopes=("idn:transform:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/update-transform",
)


def update_transform(id: str, body: Transform | None = None) -> Request[TransformRead]:
    """Update transform.

    PUT /transforms/{id}
    Scopes: idn:transform:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-transform
    """
    return Request(OPERATION, _path("/transforms/{id}", **{"id": id}), body=UNSET if body is None else body)
