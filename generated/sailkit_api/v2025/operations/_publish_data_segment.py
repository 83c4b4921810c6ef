from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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
        publish_all: Default: true.
    """
    return Request(
        OPERATION,
        _path("/data-segments/{segmentId}", **{"segmentId": segment_id}),
        query={"publishAll": publish_all},
        body=body,
    )
