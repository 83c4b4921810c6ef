from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Schema

OPERATION = Operation(
    api=API,
    id="putSourceSchema",
    method="PUT",
    path="/sources/{sourceId}/schemas/{schemaId}",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    bodies={"application/json": "Schema"},
    scopes=("idn:source-schema:manage",),
    page="put-source-schema",
)


def put_source_schema(source_id: Id, schema_id: Id, body: Schema | Mapping[str, Any]) -> Request[Schema]:
    """Replaces a schema of a source with the one in the body, which must repeat the `id`.

    Id, name, `created` and `modified` cannot change and give status 400.

    Args:
        source_id: ID of the source; see `sources.list`.
        schema_id: ID of the schema; see `sources.list_schemas`.
    """
    return Request(
        OPERATION,
        _fill_path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id}),
        body=body,
    )
