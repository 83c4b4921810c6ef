from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, Schema

OPERATION = Operation(
    api=API,
    id="updateSourceSchema",
    method="PATCH",
    path="/sources/{sourceId}/schemas/{schemaId}",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:source-schema:manage",),
    page="update-source-schema",
)


def update_source_schema(
    source_id: Id, schema_id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[Schema]:
    """Changes fields of a schema by JSON Patch, except id, name, `created` and `modified`.

    An attribute can become a group (`isGroup`) only after the schema of the group exists.

    Args:
        source_id: ID of the source; see `sources.list`.
        schema_id: ID of the schema; see `sources.list_schemas`.
    """
    return Request(
        OPERATION,
        _fill_path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id}),
        body=body,
    )
