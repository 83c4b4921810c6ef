from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Schema

OPERATION = Operation(
    api=API,
    id="getSourceSchema",
    method="GET",
    path="/sources/{sourceId}/schemas/{schemaId}",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    scopes=("idn:source-schema:manage", "idn:source-schema:read"),
    page="get-source-schema",
)


def get_source_schema(source_id: Id, schema_id: Id) -> Request[Schema]:
    """Returns one schema of a source, with its attributes.

    Args:
        source_id: ID of the source; see `sources.list`.
        schema_id: ID of the schema; see `sources.list_schemas`.
    """
    return Request(
        OPERATION,
        _fill_path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id}),
    )
