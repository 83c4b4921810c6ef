from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteDataSegment",
    method="DELETE",
    path="/data-segments/{segmentId}",
    tag="Data Segmentation",
    results={204: {}},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    destroys=True,
    page="delete-data-segment",
)


def delete_data_segment(segment_id: Id, *, published: bool | None = None) -> Request[None]:
    """Deletes a data segment.

    The default is the version that is not published; `published` true deletes the other.

    Args:
        segment_id: ID of the segment.
        published: Default: false.
    """
    return Request(
        OPERATION, _fill_path("/data-segments/{segmentId}", **{"segmentId": segment_id}), query={"published": published}
    )
