from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Schema

OPERATION = Operation(
    api=API,
    id="createSourceSchema",
    method="POST",
    path="/sources/{sourceId}/schemas",
    tag="Sources",
    results={201: {"application/json": "Schema"}},
    bodies={"application/json": "Schema"},
    scopes=("idn:source-schema:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    page="create-source-schema",
)


def create_source_schema(source_id: str, body: Schema) -> Request[Schema]:
    """Create source schema.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/schemas", **{"sourceId": source_id}), body=body)
