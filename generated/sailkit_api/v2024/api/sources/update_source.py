from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, Source

OPERATION = Operation(
    id="updateSource",
    method="PATCH",
    path="/sources/{id}",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Source"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/update-source",
)


def update_source(id: str, body: list[JsonPatchOperation]) -> Request[Source]:
    """Update source.

    PATCH /sources/{id}
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/update-source
    """
    return Request(OPERATION, _path("/sources/{id}", **{"id": id}), body=body)
