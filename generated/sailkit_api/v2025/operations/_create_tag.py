from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Tag2

OPERATION = Operation(
    api=API,
    id="createTag",
    method="POST",
    path="/tags",
    tag="Tags",
    results={201: {"application/json": "Tag2"}},
    bodies={"application/json": "Tag2"},
    scopes=("idn:tag:manage",),
    application=True,
    page="create-tag",
)


def create_tag(body: Tag2) -> Request[Tag2]:
    """Create tag."""
    return Request(OPERATION, "/tags", body=body)
