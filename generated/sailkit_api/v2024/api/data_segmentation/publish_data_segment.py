from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="publishDataSegment",
    method="POST",
    path="/data-segments/{segmentId}",
    prefix="/v2024",
    tag="Data Segmentation",
    package="sailkit_api.v2024.models",
    results={200: {}},
    bodies={"application/json": None},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/publish-data-segment",
)


def publish_data_segment(segment_id: str, body: list[str], *, publish_all: bool | None = None) -> Request[None]:
    """Publish data segment.

    POST /data-segments/{segmentId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:data-segment:manage.
    User levels: ORG_ADMIN.

    Args:
        segment_id: Text.
        publish_all: Left out, the service takes true.

    https://developer.sailpoint.com/docs/api/v2024/publish-data-segment
    """
    return Request(
        OPERATION,
        _path("/data-segments/{segmentId}", **{"segmentId": segment_id}),
        query={"publishAll": publish_all},
        body=body,
    )
