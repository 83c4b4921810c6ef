from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import SedBatchRecord

OPERATION = Operation(
    api=API,
    id="getSedBatches",
    method="GET",
    path="/suggested-entitlement-description-batches",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": ["SedBatchRecord"]}},
    scopes=("idn:sed:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    paging=Paging(style="offset", size=250, count=True),
    page="get-sed-batches",
)


def get_sed_batches(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    count_only: bool | None = None,
    status: str | None = None,
) -> PagedRequest[list[SedBatchRecord], SedBatchRecord]:
    """Returns the batches in which descriptions were generated.

    With `count-only` the list is empty and the header X-Total-Count has the number.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        count_only: Default: false.
    """
    return PagedRequest(
        OPERATION,
        "/suggested-entitlement-description-batches",
        query={"offset": offset, "limit": limit, "count": count, "count-only": count_only, "status": status},
    )
