from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, Schema

OPERATION = Operation(
    id="updateSourceSchema",
    method="PATCH",
    path="/sources/{sourceId}/schemas/{schemaId}",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Schema"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:source-schema:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-source-schema",
)


def update_source_schema(source_id: str, schema_id: str, body: list[JsonPatchOperation]) -> Request[Schema]:
    """Update source schema.

    PATCH /sources/{sourceId}/schemas/{schemaId}
    Scopes: idn:source-schema:manage.

    Args:
        source_id: Text.
        schema_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-source-schema
    """
    return Request(
        OPERATION,
        _path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id}),
        body=body,
    )
