from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityListItem

OPERATION = Operation(
    api=API,
    id="listHistoricalIdentities",
    method="GET",
    path="/historical-identities",
    tag="Identity History",
    results={200: {"application/json": ["IdentityListItem"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-historical-identities",
)


def list_historical_identities(
    *,
    starts_with_query: str | None = None,
    is_deleted: bool | None = None,
    is_active: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[IdentityListItem], IdentityListItem]:
    """Returns identities of which history is kept, deleted ones as well.

    The total number is never returned, even with `count`. Requires the right `idn:identity-history:read`.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        "/historical-identities",
        query={
            "starts-with-query": starts_with_query,
            "is-deleted": is_deleted,
            "is-active": is_active,
            "limit": limit,
            "offset": offset,
        },
    )
