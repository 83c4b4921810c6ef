from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import TEXT, OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessProfileDocument,
        AccessProfileDocuments,
        AccountActivityDocument,
        AccountActivityDocuments,
        AggregationResult,
        EntitlementDocument,
        EntitlementDocuments,
        EventDocument,
        EventDocuments,
        IdentityDocument,
        IdentityDocuments,
        RoleDocument,
        RoleDocuments,
        Search,
        SearchGetIndex,
    )


_SEARCH_AGGREGATE = Operation(
    api=API,
    id="searchAggregate",
    method="POST",
    path="/search/aggregate",
    tag="Search",
    results={200: {"application/json": "AggregationResult", "text/csv": TEXT}},
    bodies={"application/json": "Search"},
    scopes=("sp:search:read",),
    application=True,
    page="search-aggregate",
)


def search_aggregate(
    body: Search | Mapping[str, Any],
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    accept: str = "",
) -> Request[AggregationResult | str]:
    """Returns figures computed over the documents that match a query, such as counts by value.

    The answer is JSON, or CSV if `Accept` is `text/csv` and the aggregation type is SAILPOINT.

    Args:
        offset: Number of items to skip. At least 0. Default: 0.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
    """
    return Request(
        _SEARCH_AGGREGATE,
        "/search/aggregate",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
        },
        body=body,
        accept=accept,
    )


_SEARCH_COUNT = Operation(
    api=API,
    id="searchCount",
    method="POST",
    path="/search/count",
    tag="Search",
    results={204: {}},
    bodies={"application/json": "Search"},
    scopes=("sp:search:read",),
    application=True,
    page="search-count",
)


def search_count(
    body: Search | Mapping[str, Any],
) -> Request[None]:
    """Counts the documents that match a query.

    The number is in the header X-Total-Count; the body is empty (204).
    """
    return Request(
        _SEARCH_COUNT,
        "/search/count",
        body=body,
    )


_SEARCH_GET = Operation(
    api=API,
    id="searchGet",
    method="GET",
    path="/search/{index}/{id}",
    tag="Search",
    results={
        200: {
            "application/json": OneOf(
                (
                    "AccessProfileDocument",
                    "AccountActivityDocument",
                    "EntitlementDocument",
                    "EventDocument",
                    "IdentityDocument",
                    "RoleDocument",
                ),
                "_type",
                {
                    "accessprofile": "AccessProfileDocument",
                    "accountactivity": "AccountActivityDocument",
                    "entitlement": "EntitlementDocument",
                    "event": "EventDocument",
                    "identity": "IdentityDocument",
                    "role": "RoleDocument",
                },
            )
        }
    },
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
    page="search-get",
)


def search_get(
    index: SearchGetIndex | str,
    id: Id,
) -> Request[
    AccessProfileDocument
    | AccountActivityDocument
    | EntitlementDocument
    | EventDocument
    | IdentityDocument
    | RoleDocument
]:
    """Returns one document of a search index by its id.

    Args:
        index: One of accessprofiles, accountactivities, entitlements, events, identities, roles.
        id: ID of the object; see `access_profiles.list`, `account_activities.list`, `entitlements.list`,
            `roles.list`, `identities.list`.
    """
    return Request(
        _SEARCH_GET,
        _fill_path("/search/{index}/{id}", **{"index": index, "id": id}),
    )


_SEARCH_POST = Operation(
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
    body: Search | Mapping[str, Any],
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
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
    return PagedRequest(
        _SEARCH_POST,
        "/search",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
        },
        body=body,
    )
