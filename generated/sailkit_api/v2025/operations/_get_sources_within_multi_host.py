from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import MultiHostSources

OPERATION = Operation(
    api=API,
    id="getSourcesWithinMultiHost",
    method="GET",
    path="/multihosts/{multihostId}/sources",
    tag="Multi-Host Integration",
    results={200: {"application/json": ["MultiHostSources"]}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    filterable={"id": ("in",)},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-sources-within-multi-host",
)


def get_sources_within_multi_host(
    multihost_id: Id,
    *,
    offset: int | None = None,
    limit: int | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
    count: bool | None = None,
) -> PagedRequest[list[MultiHostSources], MultiHostSources]:
    """Returns the sources of a multi-host integration.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/multihosts/{multihostId}/sources", **{"multihostId": multihost_id}),
        query={"offset": offset, "limit": limit, "sorters": sorters, "filters": filters, "count": count},
    )
