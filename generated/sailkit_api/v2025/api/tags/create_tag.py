from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Tag2

OPERATION = Operation(
    id="createTag",
    method="POST",
    path="/tags",
    prefix="/v2025",
    tag="Tags",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "Tag2"}},
    bodies={"application/json": "Tag2"},
    scopes=("idn:tag:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-tag",
)


def create_tag(body: Tag2) -> Request[Tag2]:
    """Create tag.

    POST /tags
    Scopes: idn:tag:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-tag
    """
    return Request(OPERATION, "/tags", body=body)
