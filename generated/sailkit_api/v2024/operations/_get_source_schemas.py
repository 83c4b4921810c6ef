from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import GetSourceSchemasIncludeTypes, Schema

OPERATION = Operation(
    api=API,
    id="getSourceSchemas",
    method="GET",
    path="/sources/{sourceId}/schemas",
    tag="Sources",
    results={200: {"application/json": ["Schema"]}},
    scopes=("idn:source-schema:manage", "idn:source-schema:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    paging=Paging(style="single"),
    page="get-source-schemas",
)


def get_source_schemas(
    source_id: Id, *, include_types: GetSourceSchemasIncludeTypes | str | None = None, include_names: str | None = None
) -> PagedRequest[list[Schema], Schema]:
    """Returns the schemas of a source.

    `include-types` `group` leaves out that of accounts; `include-names` selects by name.

    Args:
        source_id: ID of the source; see `sources.list`.
        include_types: One of group, user.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/sources/{sourceId}/schemas", **{"sourceId": source_id}),
        query={"include-types": include_types, "include-names": include_names},
    )
