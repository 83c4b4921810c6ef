from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteSourceSchema",
    method="DELETE",
    path="/sources/{sourceId}/schemas/{schemaId}",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:source-schema:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-source-schema",
)


def delete_source_schema(source_id: str, schema_id: str) -> Request[None]:
    """Delete source schema.

    DELETE /sources/{sourceId}/schemas/{schemaId}
    Scopes: idn:source-schema:manage.

    Args:
        source_id: Text.
        schema_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-source-schema
    """
    return Request(
        OPERATION, _path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id})
    )
