from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import DataSegment

OPERATION = Operation(
    id="patchDataSegment",
    method="PATCH",
    path="/data-segments/{segmentId}",
    prefix="/v2025",
    tag="Data Segmentation",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "DataSegment"}},
    bodies={"application/json-patch+json": None},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-data-segment",
)


def patch_data_segment(segment_id: str, body: list[dict[str, Any]]) -> Request[DataSegment]:
    """Update data segment.

    PATCH /data-segments/{segmentId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:data-segment:manage.
    User levels: ORG_ADMIN.

    Args:
        segment_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-data-segment
    """
    return Request(OPERATION, _path("/data-segments/{segmentId}", **{"segmentId": segment_id}), body=body)
