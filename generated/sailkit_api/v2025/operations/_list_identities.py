from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import Identity, ListIdentitiesDefaultFilter

OPERATION = Operation(
    api=API,
    id="listIdentities",
    method="GET",
    path="/identities",
    tag="Identities",
    results={200: {"application/json": ["Identity"]}},
    scopes=("idn:identity:manage", "idn:identity:read"),
    filterable={
        "alias": ("eq", "sw"),
        "cloudStatus": ("eq",),
        "correlated": ("eq",),
        "email": ("eq", "sw"),
        "firstname": ("eq", "sw"),
        "id": ("eq", "in"),
        "lastname": ("eq", "sw"),
        "name": ("eq", "sw"),
        "processingState": ("eq",),
        "protected": ("eq",),
    },
    sortable=("alias", "cloudStatus", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-identities",
)


def list_identities(
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    default_filter: ListIdentitiesDefaultFilter | str | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[Identity], Identity]:
    """Returns identities, at most 250 a page.

    Default: those that are correlated; `defaultFilter` NONE returns all.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        default_filter: One of CORRELATED_ONLY, NONE. Default: CORRELATED_ONLY.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        "/identities",
        query={
            "filters": filters,
            "sorters": sorters,
            "defaultFilter": default_filter,
            "count": count,
            "limit": limit,
            "offset": offset,
        },
    )
