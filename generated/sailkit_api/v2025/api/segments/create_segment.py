from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Segment

OPERATION = Operation(
    id="createSegment",
    method="POST",
    path="/segments",
    prefix="/v2025",
    tag="Segments",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "Segment"}},
    bodies={"application/json": "Segment"},
    scopes=("idn:segment:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-segment",
)


def create_segment(body: Segment) -> Request[Segment]:
    """Create segment.

    POST /segments
    Scopes: idn:segment:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-segment
    """
    return Request(OPERATION, "/segments", body=body)
