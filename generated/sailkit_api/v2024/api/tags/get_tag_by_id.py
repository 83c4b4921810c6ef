from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Tag

OPERATION = Operation(
    id="getTagById",
    method="GET",
    path="/tags/{id}",
    prefix="/v2024",
    tag="Tags",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Tag"}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-tag-by-id",
)


def get_tag_by_id(id: str) -> Request[Tag]:
    """Get tag by ID.

    GET /tags/{id}
    Scopes: idn:tag:manage, idn:tag:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-tag-by-id
    """
    return Request(OPERATION, _path("/tags/{id}", **{"id": id}))
