from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceSubtype

OPERATION = Operation(
    api=API,
    id="listMachineAccountSubtypes",
    method="GET",
    path="/sources/{sourceId}/subtypes",
    tag="Machine Accounts",
    results={200: {"application/json": ["SourceSubtype"]}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/list-source-subtypes",),
    filterable={"displayName": ("eq", "sw"), "technicalName": ("eq", "sw")},
    sortable=("displayName", "technicalName"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-machine-account-subtypes",
)


def list_machine_account_subtypes(
    source_id: Id,
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[SourceSubtype], SourceSubtype]:
    """Returns the subtypes of machine accounts that a source defines.

    Args:
        source_id: ID of the source; see `sources.list`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/sources/{sourceId}/subtypes", **{"sourceId": source_id}),
        query={"filters": filters, "sorters": sorters, "count": count, "limit": limit, "offset": offset},
    )
