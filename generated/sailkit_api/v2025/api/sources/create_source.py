from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Source

OPERATION = Operation(
    id="createSource",
    method="POST",
    path="/sources",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "Source"}},
    bodies={"application/json": "Source"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-source",
)


def create_source(body: Source, *, provision_as_csv: bool | None = None) -> Request[Source]:
    """Create source.

    POST /sources
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        provision_as_csv: True or false.

    https://developer.sailpoint.com/docs/api/v2025/create-source
    """
    return Request(OPERATION, "/sources", query={"provisionAsCsv": provision_as_csv}, body=body)
