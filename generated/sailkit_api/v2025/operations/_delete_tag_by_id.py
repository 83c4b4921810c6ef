from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteTagById",
    method="DELETE",
    path="/tags/{id}",
    tag="Tags",
    results={204: {}},
    scopes=("idn:tag:manage",),
    application=True,
    page="delete-tag-by-id",
)


def delete_tag_by_id(id: str) -> Request[None]:
    """Delete tag by ID."""
    return Request(OPERATION, _path("/tags/{id}", **{"id": id}))
