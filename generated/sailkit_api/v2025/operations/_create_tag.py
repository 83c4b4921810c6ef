from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_tag(body: Tag | Mapping[str, Any]) -> Request[Tag]:
    """Creates a tag."""
    return Request(OPERATION, "/tags", body=body)
