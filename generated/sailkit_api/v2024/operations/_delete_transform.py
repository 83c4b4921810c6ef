from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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
    """Delete transform."""
    return Request(OPERATION, _path("/transforms/{id}", **{"id": id}))
