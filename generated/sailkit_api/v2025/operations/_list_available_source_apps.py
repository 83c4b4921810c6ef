from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceApp

OPERATION = Operation(
    api=API,
    id="listAvailableSourceApps",
    method="GET",
    path="/source-apps",
    tag="Apps",
    results={200: {"application/json": ["SourceApp"]}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    experimental=True,
    filterable={
        "accountSource.id": ("eq", "in"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("co", "eq", "in", "sw"),
    },
    sortable=("accountSource.id", "created", "id", "modified", "name", "owner.id"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-available-source-apps",
)


def list_available_source_apps(
    *,
    limit: int | None = None,
    count: bool | None = None,
    offset: int | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[SourceApp], SourceApp]:
    """Returns the source apps in which access can be requested.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        "/source-apps",
        query={"limit": limit, "count": count, "offset": offset, "sorters": sorters, "filters": filters},
    )
