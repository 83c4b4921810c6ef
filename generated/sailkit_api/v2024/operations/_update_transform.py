from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Transform, TransformRead

OPERATION = Operation(
    api=API,
    id="updateTransform",
    method="PUT",
    path="/transforms/{id}",
    tag="Transforms",
    results={200: {"application/json": "TransformRead"}},
    bodies={"application/json": "Transform"},
    scopes=("idn:transform:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-transform",
)


def update_transform(id: Id, body: Transform | Mapping[str, Any] | None = None) -> Request[TransformRead]:
    """Replaces the attributes of a transform.

    The body must repeat `name` and `type`, which cannot change.

    Args:
        id: ID of the transform; see `transforms.list`.
    """
    return Request(OPERATION, _fill_path("/transforms/{id}", **{"id": id}), body=body)
