from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import DataSegment, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchDataSegment",
    method="PATCH",
    path="/data-segments/{segmentId}",
    tag="Data Segmentation",
    results={200: {"application/json": "DataSegment"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="patch-data-segment",
)


def patch_data_segment(segment_id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[DataSegment]:
    """Changes a data segment by JSON Patch and returns it.

    The change takes effect once published.

    Args:
        segment_id: ID of the segment.
    """
    return Request(OPERATION, _fill_path("/data-segments/{segmentId}", **{"segmentId": segment_id}), body=body)
