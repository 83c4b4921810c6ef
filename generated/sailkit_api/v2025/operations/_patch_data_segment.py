from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import DataSegment

OPERATION = Operation(
    api=API,
    id="patchDataSegment",
    method="PATCH",
    path="/data-segments/{segmentId}",
    tag="Data Segmentation",
    results={200: {"application/json": "DataSegment"}},
    bodies={"application/json-patch+json": None},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="patch-data-segment",
)


def patch_data_segment(segment_id: str, body: list[dict[str, Any]]) -> Request[DataSegment]:
    """Update data segment."""
    return Request(OPERATION, _path("/data-segments/{segmentId}", **{"segmentId": segment_id}), body=body)
