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


def create_source_schema(source_id: Id, body: Schema | Mapping[str, Any]) -> Request[Schema]:
    """Creates a schema of a source, for one type of its objects.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/schemas", **{"sourceId": source_id}), body=body)
