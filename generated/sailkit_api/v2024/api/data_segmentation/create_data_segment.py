from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import DataSegment

OPERATION = Operation(
    id="createDataSegment",
    method="POST",
    path="/data-segments",
    prefix="/v2024",
    tag="Data Segmentation",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "DataSegment"}},
    bodies={"application/json": "DataSegment"},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-data-segment",
)


def create_data_segment(body: DataSegment) -> Request[DataSegment]:
    """Create data segment.

    POST /data-segments
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:data-segment:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-data-segment
    """
    return Request(OPERATION, "/data-segments", body=body)
