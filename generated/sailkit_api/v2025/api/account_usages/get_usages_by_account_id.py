from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccountUsage

OPERATION = Operation(
    id="getUsagesByAccountId",
    method="GET",
    path="/account-usages/{accountId}/summaries",
    prefix="/v2025",
    tag="Account Usages",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AccountUsage"]}},
    scopes=("idn:identity-history:manage",),
    application=True,
    sortable=("date",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-usages-by-account-id",
)


def get_usages_by_account_id(
    account_id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[AccountUsage], AccountUsage]:
    """Get usages by account ID.

    GET /account-usages/{accountId}/summaries
    Scopes: idn:identity-history:manage.
    Sortable: date.

    Args:
        account_id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/get-usages-by-account-id
    """
    return PagedRequest(
        OPERATION,
        _path("/account-usages/{accountId}/summaries", **{"accountId": account_id}),
        query={"limit": limit, "offset": offset, "count": count, "sorters": sorters},
    )
