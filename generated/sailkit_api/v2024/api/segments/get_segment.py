from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Segment

OPERATION = Operation(
    id="getSegment",
    method="GET",
    path="/segments/{id}",
    prefix="/v2024",
    tag="Segments",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Segment"}},
    scopes=("idn:segment:manage", "idn:segment:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-segment",
)


def get_segment(id: str) -> Request[Segment]:
    """Get segment.

    GET /segments/{id}
    Scopes: idn:segment:manage, idn:segment:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-segment
    """
    return Request(OPERATION, _path("/segments/{id}", **{"id": id}))
