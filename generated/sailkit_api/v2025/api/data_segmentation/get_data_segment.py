from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import DataSegment

OPERATION = Operation(
    id="getDataSegment",
    method="GET",
    path="/data-segments/{segmentId}",
    prefix="/v2025",
    tag="Data Segmentation",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "DataSegment"}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-data-segment",
)


def get_data_segment(segment_id: str) -> Request[DataSegment]:
    """Get data segment.

    GET /data-segments/{segmentId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:data-segment:read.
    User levels: ORG_ADMIN.

    Args:
        segment_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-data-segment
    """
    return Request(OPERATION, _path("/data-segments/{segmentId}", **{"segmentId": segment_id}))
