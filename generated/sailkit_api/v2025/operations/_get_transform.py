from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import TransformRead

OPERATION = Operation(
    api=API,
    id="getTransform",
    method="GET",
    path="/transforms/{id}",
    tag="Transforms",
    results={200: {"application/json": "TransformRead"}},
    scopes=("idn:transform:manage", "idn:transform:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-transform",
)


def get_transform(id: Id) -> Request[TransformRead]:
    """Returns one transform, with its type and attributes.

    Args:
        id: ID of the transform; see `transforms.list`.
    """
    return Request(OPERATION, _fill_path("/transforms/{id}", **{"id": id}))
