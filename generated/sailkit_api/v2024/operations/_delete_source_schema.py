from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteSourceSchema",
    method="DELETE",
    path="/sources/{sourceId}/schemas/{schemaId}",
    tag="Sources",
    results={204: {}},
    scopes=("idn:source-schema:manage",),
    page="delete-source-schema",
)


def delete_source_schema(source_id: str, schema_id: str) -> Request[None]:
    """Delete source schema."""
    return Request(
        OPERATION, _path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id})
    )
