from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Transform, TransformRead

OPERATION = Operation(
    id="createTransform",
    method="POST",
    path="/transforms",
    prefix="/v2024",
    tag="Transforms",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "TransformRead"}},
    bodies={"application/json": "Transform"},
    scopes=("idn:transform:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-transform",
)


def create_transform(body: Transform) -> Request[TransformRead]:
    """Create transform.

    POST /transforms
    Scopes: idn:transform:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-transform
    """
    return Request(OPERATION, "/transforms", body=body)
