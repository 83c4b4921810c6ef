from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Source

OPERATION = Operation(
    id="putSource",
    method="PUT",
    path="/sources/{id}",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Source"}},
    bodies={"application/json": "Source"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/put-source",
)


def put_source(id: str, body: Source) -> Request[Source]:
    """Replace source.

    PUT /sources/{id}
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/put-source
    """
    return Request(OPERATION, _path("/sources/{id}", **{"id": id}), body=body)
