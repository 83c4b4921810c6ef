from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Segment

OPERATION = Operation(
    id="patchSegment",
    method="PATCH",
    path="/segments/{id}",
    prefix="/v2025",
    tag="Segments",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Segment"}},
    bodies={"application/json-patch+json": None},
    scopes=("idn:segment:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-segment",
)


def patch_segment(id: str, body: list[dict[str, Any]]) -> Request[Segment]:
    """Update segment.

    PATCH /segments/{id}
    Scopes: idn:segment:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-segment
    """
    return Request(OPERATION, _path("/segments/{id}", **{"id": id}), body=body)
