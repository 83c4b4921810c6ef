from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Schema

OPERATION = Operation(
    id="getSourceSchema",
    method="GET",
    path="/sources/{sourceId}/schemas/{schemaId}",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Schema"}},
    scopes=("idn:source-schema:manage", "idn:source-schema:read"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-source-schema",
)


def get_source_schema(source_id: str, schema_id: str) -> Request[Schema]:
    """Get source schema.

    GET /sources/{sourceId}/schemas/{schemaId}
    Scopes: idn:source-schema:manage, idn:source-schema:read.

    Args:
        source_id: Text.
        schema_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-source-schema
    """
    return Request(
        OPERATION, _path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id})
    )
