from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Schema

OPERATION = Operation(
    id="createSourceSchema",
    method="POST",
    path="/sources/{sourceId}/schemas",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "Schema"}},
    bodies={"application/json": "Schema"},
    scopes=("idn:source-schema:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-source-schema",
)


def create_source_schema(source_id: str, body: Schema) -> Request[Schema]:
    """Create source schema.

    POST /sources/{sourceId}/schemas
    Scopes: idn:source-schema:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/create-source-schema
    """
    return Request(OPERATION, _path("/sources/{sourceId}/schemas", **{"sourceId": source_id}), body=body)
