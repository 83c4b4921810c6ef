from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Entitlement

OPERATION = Operation(
    id="getAccountEntitlements",
    method="GET",
    path="/accounts/{id}/entitlements",
    prefix="/v2025",
    tag="Accounts",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:accounts:manage", "idn:accounts:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-account-entitlements",
)


def get_account_entitlements(
    id: str, *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Get account entitlements.

    GET /accounts/{id}/entitlements
    Scopes: idn:accounts:manage, idn:accounts:read.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-account-entitlements
    """
    return PagedRequest(
        OPERATION,
        _path("/accounts/{id}/entitlements", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count},
    )
