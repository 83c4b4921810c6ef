from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Entitlement

OPERATION = Operation(
    api=API,
    id="getAccountEntitlements",
    method="GET",
    path="/accounts/{id}/entitlements",
    tag="Accounts",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:accounts:manage", "idn:accounts:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-account-entitlements",
)


def get_account_entitlements(
    id: Id, *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns the entitlements of an account.

    Args:
        id: ID of the account; see `accounts.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/accounts/{id}/entitlements", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count},
    )
