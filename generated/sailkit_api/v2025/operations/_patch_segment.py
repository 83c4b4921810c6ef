from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def patch_segment(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[Segment]:
    """Changes name, description, owner, visibility criteria or state of a segment by JSON Patch.

    It can take a while until all identities are covered.

    Args:
        id: ID of the segment; see `segments.list`.
    """
    return Request(OPERATION, _fill_path("/segments/{id}", **{"id": id}), body=body)
