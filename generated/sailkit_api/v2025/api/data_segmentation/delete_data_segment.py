from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteDataSegment",
    method="DELETE",
    path="/data-segments/{segmentId}",
    prefix="/v2025",
    tag="Data Segmentation",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-data-segment",
)


def delete_data_segment(segment_id: str, *, published: bool | None = None) -> Request[None]:
    """Delete data segment.

    DELETE /data-segments/{segmentId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:data-segment:manage.
    User levels: ORG_ADMIN.

    Args:
        segment_id: Text.
        published: Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/delete-data-segment
    """
    return Request(
        OPERATION, _path("/data-segments/{segmentId}", **{"segmentId": segment_id}), query={"published": published}
    )
