from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, Segment

OPERATION = Operation(
    api=API,
    id="patchSegment",
    method="PATCH",
    path="/segments/{id}",
    tag="Segments",
    results={200: {"application/json": "Segment"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:segment:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="patch-segment",
)


def patch_segment(id: str, body: list[JsonPatchOperation] | list[dict[str, Any]]) -> Request[Segment]:
    """Update segment.

    Args:
        id: ID of the segment; see `segments.list`.
    """
    return Request(OPERATION, _fill_path("/segments/{id}", **{"id": id}), body=body)
