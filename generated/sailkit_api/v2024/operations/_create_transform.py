from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_transform(body: Transform | Mapping[str, Any]) -> Request[TransformRead]:
    """Creates a transform, which can be used in mappings of identity profiles at once.

    Only SailPoint can create one with `internal` true.
    """
    return Request(OPERATION, "/transforms", body=body)
