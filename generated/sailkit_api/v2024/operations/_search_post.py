from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessProfileDocuments,
        AccountActivityDocuments,
        EntitlementDocuments,
        EventDocuments,
        IdentityDocuments,
        RoleDocuments,
        Search,
    )

OPERATION = Operation(
    api=API,
    id="searchPost",
    method="POST",
    path="/search",
    tag="Search",
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
    page="search-post",
)


def search_post(
    body: Search | Mapping[str, Any], *, offset: int | None = None, limit: int | None = None, count: bool | None = None
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
    """Returns the documents of the search indices that match a query.

    The service pages through 10000 documents by offset; beyond them continue with `searchAfter` and a sort that
    includes `id`. A query can have about 800 terms.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(OPERATION, "/search", query={"offset": offset, "limit": limit, "count": count}, body=body)
