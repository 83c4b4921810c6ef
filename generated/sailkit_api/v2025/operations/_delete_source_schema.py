from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="delete-source-schema",
)


def delete_source_schema(source_id: Id, schema_id: Id) -> Request[None]:
    """Deletes a schema of a source and returns nothing.

    Args:
        source_id: ID of the source; see `sources.list`.
        schema_id: ID of the schema; see `sources.list_schemas`.
    """
    return Request(
        OPERATION,
        _fill_path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id}),
    )
