from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import Segment

OPERATION = Operation(
    api=API,
    id="patchSegment",
    method="PATCH",
    path="/segments/{id}",
    tag="Segments",
    results={200: {"application/json": "Segment"}},
    bodies={"application/json-patch+json": None},
    scopes=("idn:segment:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="patch-segment",
)


def patch_segment(id: str, body: list[dict[str, Any]]) -> Request[Segment]:
    """Update segment."""
    return Request(OPERATION, _path("/segments/{id}", **{"id": id}), body=body)
