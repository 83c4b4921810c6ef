from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import DeleteSourceResponse

OPERATION = Operation(
    id="deleteSource",
    method="DELETE",
    path="/sources/{id}",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "DeleteSourceResponse"}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-source",
)


def delete_source(id: str) -> Request[DeleteSourceResponse]:
    """Delete source.

    DELETE /sources/{id}
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-source
    """
    return Request(OPERATION, _path("/sources/{id}", **{"id": id}))
