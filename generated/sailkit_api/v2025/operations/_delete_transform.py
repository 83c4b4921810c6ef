from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteTransform",
    method="DELETE",
    path="/transforms/{id}",
    tag="Transforms",
    results={204: {}},
    scopes=("idn:transform:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="delete-transform",
)


def delete_transform(id: str) -> Request[None]:
    """Delete transform.

    Args:
        id: ID of the transform; see `transforms.list`.
    """
    return Request(OPERATION, _fill_path("/transforms/{id}", **{"id": id}))
