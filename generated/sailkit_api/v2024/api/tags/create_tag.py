from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Tag

OPERATION = Operation(
    id="createTag",
    method="POST",
    path="/tags",
    prefix="/v2024",
    tag="Tags",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "Tag"}},
    bodies={"application/json": "Tag"},
    scopes=("idn:tag:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-tag",
)


def create_tag(body: Tag) -> Request[Tag]:
    """Create tag.

    POST /tags
    Scopes: idn:tag:manage.

    https://developer.sailpoint.com/docs/api/v2024/create-tag
    """
    return Request(OPERATION, "/tags", body=body)
