from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Tag

OPERATION = Operation(
    api=API,
    id="getTagById",
    method="GET",
    path="/tags/{id}",
    tag="Tags",
    results={200: {"application/json": "Tag"}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    page="get-tag-by-id",
)


def get_tag_by_id(id: Id) -> Request[Tag]:
    """Returns one tag by its id.

    Args:
        id: ID of the tag; see `tags.list`.
    """
    return Request(OPERATION, _fill_path("/tags/{id}", **{"id": id}))
