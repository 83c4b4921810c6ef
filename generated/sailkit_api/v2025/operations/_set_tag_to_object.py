from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import TaggedObject

OPERATION = Operation(
    api=API,
    id="setTagToObject",
    method="POST",
    path="/tagged-objects",
    tag="Tagged Objects",
    results={201: {}},
    bodies={"application/json": "TaggedObject"},
    scopes=("idn:tag:manage",),
    application=True,
    page="set-tag-to-object",
)


def set_tag_to_object(body: TaggedObject | Mapping[str, Any]) -> Request[None]:
    """Adds tags to an object and returns nothing."""
    return Request(OPERATION, "/tagged-objects", body=body)
