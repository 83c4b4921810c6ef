from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AppAccountDetails

OPERATION = Operation(
    id="listAvailableAccountsForUserApp",
    method="GET",
    path="/user-apps/{id}/available-accounts",
    prefix="/v2025",
    tag="Apps",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AppAccountDetails"]}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    application=True,
    experimental=True,
    paging=Paging(style="single", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-available-accounts-for-user-app",
)


def list_available_accounts_for_user_app(
    id: str, *, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[AppAccountDetails], AppAccountDetails]:
    """List available accounts for user app.

    GET /user-apps/{id}/available-accounts
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:app-roles:manage, idn:app-roles:read.

    Args:
        id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/list-available-accounts-for-user-app
    """
    return PagedRequest(
        OPERATION, _path("/user-apps/{id}/available-accounts", **{"id": id}), query={"limit": limit, "count": count}
    )
