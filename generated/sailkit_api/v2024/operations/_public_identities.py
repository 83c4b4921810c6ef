from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        PublicIdentity,
    )


_GET_PUBLIC_IDENTITIES = Operation(
    api=API,
    id="getPublicIdentities",
    method="GET",
    path="/public-identities",
    tag="Public Identities",
    results={200: {"application/json": ["PublicIdentity"]}},
    scopes=("sp:scopes:default",),
    user_levels=("USER",),
    filterable={
        "alias": ("eq", "sw"),
        "email": ("eq", "sw"),
        "firstname": ("eq", "sw"),
        "id": ("eq", "in"),
        "lastname": ("eq", "sw"),
    },
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-public-identities",
)


def get_public_identities(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    add_core_filters: bool | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[PublicIdentity], PublicIdentity]:
    """Returns identities with their public attributes, such as name, e-mail address and manager.

    `add-core-filters` true leaves out incomplete, uncorrelated and built-in identities.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        add_core_filters: Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_PUBLIC_IDENTITIES,
        "/public-identities",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "add-core-filters": add_core_filters,
            "sorters": sorters,
        },
    )
