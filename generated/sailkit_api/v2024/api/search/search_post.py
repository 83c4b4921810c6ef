from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import (
        AccessProfileDocuments,
        AccountActivityDocuments,
        EntitlementDocuments,
        EventDocuments,
        IdentityDocuments,
        RoleDocuments,
        Search,
    )

OPERATION = Operation(
    id="searchPost",
    method="POST",
    path="/search",
    prefix="/v2024",
    tag="Search",
    package="sailkit_api.v2024.models",
    results={
        200: {
            "application/json": [
                OneOf(
                    (
                        "AccessProfileDocuments",
                        "AccountActivityDocuments",
                        "EntitlementDocuments",
                        "EventDocuments",
                        "IdentityDocuments",
                        "RoleDocuments",
                    ),
                    "_type",
                    {
                        "accessprofile": "AccessProfileDocuments",
                        "accountactivity": "AccountActivityDocuments",
                        "entitlement": "EntitlementDocuments",
                        "event": "EventDocuments",
                        "identity": "IdentityDocuments",
                        "role": "RoleDocuments",
                    },
                )
            ]
        }
    },
    bodies={"application/json": "Search"},
    scopes=("sp:search:read",),
    user_levels=(
        "CERT_ADMIN",
        "ORG_ADMIN",
        "REPORT_ADMIN",
        "ROLE_ADMIN",
        "ROLE_SUBADMIN",
        "SOURCE_ADMIN",
        "SOURCE_SUBADMIN",
    ),
    application=True,
    paging=Paging(style="search", size=250, maximum=10000, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/search-post",
)


def search_post(
    body: Search, *, offset: int | None = None, limit: int | None = None, count: bool | None = None
) -> PagedRequest[
    list[
        AccessProfileDocuments
        | AccountActivityDocuments
        | EntitlementDocuments
        | EventDocuments
        | IdentityDocuments
        | RoleDocuments
    ],
    AccessProfileDocuments
    | AccountActivityDocuments
    | EntitlementDocuments
    | EventDocuments
    | IdentityDocuments
    | RoleDocuments,
]:
    """Search post.

    POST /search
    Scopes: sp:search:read.
    User levels: CERT_ADMIN, ORG_ADMIN, REPORT_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 10000. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/search-post
    """
    return PagedRequest(OPERATION, "/search", query={"offset": offset, "limit": limit, "count": count}, body=body)
