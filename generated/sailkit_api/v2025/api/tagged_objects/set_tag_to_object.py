from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import TaggedObject

OPERATION = Operation(
    id="setTagToObject",
    method="POST",
    path="/tagged-objects",
    prefix="/v2025",
    tag="Tagged Objects",
    package="sailkit_api.v2025.models",
    results={201: {}},
    bodies={"application/json": "TaggedObject"},
    scopes=("idn:tag:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/set-tag-to-object",
)


def set_tag_to_object(body: TaggedObject) -> Request[None]:
    """Set tag to object.

    POST /tagged-objects
    Scopes: idn:tag:manage.

    https://developer.sailpoint.com/docs/api/v2025/set-tag-to-object
    """
    return Request(OPERATION, "/tagged-objects", body=body)
