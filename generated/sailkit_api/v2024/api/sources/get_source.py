from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Source

OPERATION = Operation(
    id="getSource",
    method="GET",
    path="/sources/{id}",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Source"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-source",
)


def get_source(id: str) -> Request[Source]:
    """Get source.

    GET /sources/{id}
    Scopes: idn:sources:manage, idn:sources:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-source
    """
    return Request(OPERATION, _path("/sources/{id}", **{"id": id}))
