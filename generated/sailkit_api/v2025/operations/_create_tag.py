from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Tag

OPERATION = Operation(
    api=API,
    id="createTag",
    method="POST",
    path="/tags",
    tag="Tags",
    results={201: {"application/json": "Tag"}},
    bodies={"application/json": "Tag"},
    scopes=("idn:tag:manage",),
    application=True,
    page="create-tag",
)


def create_tag(body: Tag) -> Request[Tag]:
    """Create tag."""
    return Request(OPERATION, "/tags", body=body)
