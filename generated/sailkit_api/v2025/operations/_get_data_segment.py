from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import DataSegment

OPERATION = Operation(
    api=API,
    id="getDataSegment",
    method="GET",
    path="/data-segments/{segmentId}",
    tag="Data Segmentation",
    results={200: {"application/json": "DataSegment"}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="get-data-segment",
)


def get_data_segment(segment_id: Id) -> Request[DataSegment]:
    """Returns one data segment with its members and scopes.

    Args:
        segment_id: ID of the segment.
    """
    return Request(OPERATION, _fill_path("/data-segments/{segmentId}", **{"segmentId": segment_id}))
