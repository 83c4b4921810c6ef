from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Transform, TransformRead

OPERATION = Operation(
    api=API,
    id="createTransform",
    method="POST",
    path="/transforms",
    tag="Transforms",
    results={201: {"application/json": "TransformRead"}},
    bodies={"application/json": "Transform"},
    scopes=("idn:transform:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-transform",
)


def create_transform(body: Transform) -> Request[TransformRead]:
    """Create transform."""
    return Request(OPERATION, "/transforms", body=body)
