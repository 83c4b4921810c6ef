from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import UserApp

OPERATION = Operation(
    id="listOwnedUserApps",
    method="GET",
    path="/user-apps",
    prefix="/v2025",
    tag="Apps",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["UserApp"]}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    experimental=True,
    filterable={
        "accountId": ("eq",),
        "id": ("eq",),
        "ownerAlias": ("eq", "sw"),
        "ownerName": ("eq", "sw"),
        "sourceAppId": ("eq",),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-owned-user-apps",
)


def list_owned_user_apps(
    *, limit: int | None = None, count: bool | None = None, offset: int | None = None, filters: str | None = None
) -> PagedRequest[list[UserApp], UserApp]:
    """List owned user apps.

    GET /user-apps
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:app-roles:manage, idn:app-roles:read.
    Filterable: accountId (eq), id (eq), ownerAlias (eq, sw), ownerName (eq, sw), sourceAppId (eq).

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2025/list-owned-user-apps
    """
    return PagedRequest(
        OPERATION, "/user-apps", query={"limit": limit, "count": count, "offset": offset, "filters": filters}
    )
