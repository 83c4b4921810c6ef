from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Tag2

OPERATION = Operation(
    id="getTagById",
    method="GET",
    path="/tags/{id}",
    prefix="/v2025",
    tag="Tags",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Tag2"}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-tag-by-id",
)


def get_tag_by_id(id: str) -> Request[Tag2]:
    """Get tag by ID.

    GET /tags/{id}
    Scopes: idn:tag:manage, idn:tag:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-tag-by-id
    """
    return Request(OPERATION, _path("/tags/{id}", **{"id": id}))
