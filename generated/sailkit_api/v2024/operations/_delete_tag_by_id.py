from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-tag-by-id",
)


def delete_tag_by_id(id: Id) -> Request[None]:
    """Deletes a tag and returns nothing.

    Args:
        id: ID of the tag; see `tags.list`.
    """
    return Request(OPERATION, _fill_path("/tags/{id}", **{"id": id}))
