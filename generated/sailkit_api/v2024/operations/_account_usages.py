from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccountUsage,
    )


_GET_USAGES_BY_ACCOUNT_ID = Operation(
    api=API,
    id="getUsagesByAccountId",
    method="GET",
    path="/account-usages/{accountId}/summaries",
    tag="Account Usages",
    results={200: {"application/json": ["AccountUsage"]}},
    scopes=("idn:identity-history:manage",),
    application=True,
    sortable=("date",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-usages-by-account-id",
)


def get_usages_by_account_id(
    account_id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[AccountUsage], AccountUsage]:
    """Returns for each month of the past year the number of days on which an account was used.

    Args:
        account_id: ID of the account; see `accounts.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_USAGES_BY_ACCOUNT_ID,
        _fill_path("/account-usages/{accountId}/summaries", **{"accountId": account_id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "sorters": sorters,
        },
    )
