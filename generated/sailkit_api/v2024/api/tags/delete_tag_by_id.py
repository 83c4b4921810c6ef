from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteTagById",
    method="DELETE",
    path="/tags/{id}",
    prefix="/v2024",
    tag="Tags",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:tag:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-tag-by-id",
)


def delete_tag_by_id(id: str) -> Request[None]:
    """Delete tag by ID.

    DELETE /tags/{id}
    Scopes: idn:tag:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-tag-by-id
    """
    return Request(OPERATION, _path("/tags/{id}", **{"id": id}))
