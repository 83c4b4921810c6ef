from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Delete source schema.

    Args:
        source_id: ID of the source; see `sources.list`.
        schema_id: ID of the schema; see `sources.list_schemas`.
    """
    return Request(
        OPERATION,
        _fill_path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id}),
    )
