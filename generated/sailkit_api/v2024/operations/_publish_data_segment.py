from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def publish_data_segment(
    segment_id: Id, body: list[str] | tuple[str, ...], *, publish_all: bool | None = None
) -> Request[None]:
    """Publishes data segments, so that they take effect if enabled.

    By default all that are not published; `publishAll` false publishes those whose ids the body gives.

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
