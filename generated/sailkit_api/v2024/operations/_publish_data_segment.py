from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="publishDataSegment",
    method="POST",
    path="/data-segments/{segmentId}",
    tag="Data Segmentation",
    results={200: {}},
    bodies={"application/json": None},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="publish-data-segment",
)


def publish_data_segment(segment_id: str, body: list[str], *, publish_all: bool | None = None) -> Request[None]:
    """Publish data segment.

    Args:
        segment_id: ID of the segment.
        publish_all: Default: true.
    """
    return Request(
        OPERATION,
        _fill_path("/data-segments/{segmentId}", **{"segmentId": segment_id}),
        query={"publishAll": publish_all},
        body=body,
    )
