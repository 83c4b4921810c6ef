from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessRequestRecommendationActionItemDto,
        AccessRequestRecommendationActionItemResponseDto,
        AccessRequestRecommendationConfigDto,
        AccessRequestRecommendationItemDetail,
    )


_ADD_ACCESS_REQUEST_RECOMMENDATIONS_IGNORED_ITEM = Operation(
    api=API,
    id="addAccessRequestRecommendationsIgnoredItem",
    method="POST",
    path="/ai-access-request-recommendations/ignored-items",
    tag="IAI Access Request Recommendations",
    results={201: {"application/json": "AccessRequestRecommendationActionItemResponseDto"}},
    bodies={"application/json": "AccessRequestRecommendationActionItemDto"},
    scopes=("iai:access-request-recommender:manage", "idn:access-request:manage"),
    user_levels=("Any",),
    application=True,
    experimental=True,
    page="add-access-request-recommendations-ignored-item",
)


def add_access_request_recommendations_ignored_item(
    body: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
) -> Request[AccessRequestRecommendationActionItemResponseDto]:
    """Marks a recommendation as ignored by an identity.

    It is still returned, with `ignored` true.
    """
    return Request(
        _ADD_ACCESS_REQUEST_RECOMMENDATIONS_IGNORED_ITEM,
        "/ai-access-request-recommendations/ignored-items",
        body=body,
    )


_ADD_ACCESS_REQUEST_RECOMMENDATIONS_REQUESTED_ITEM = Operation(
    api=API,
    id="addAccessRequestRecommendationsRequestedItem",
    method="POST",
    path="/ai-access-request-recommendations/requested-items",
    tag="IAI Access Request Recommendations",
    results={201: {"application/json": "AccessRequestRecommendationActionItemResponseDto"}},
    bodies={"application/json": "AccessRequestRecommendationActionItemDto"},
    scopes=("iai:access-request-recommender:manage", "idn:access-request:manage"),
    user_levels=("Any",),
    application=True,
    experimental=True,
    page="add-access-request-recommendations-requested-item",
)


def add_access_request_recommendations_requested_item(
    body: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
) -> Request[AccessRequestRecommendationActionItemResponseDto]:
    """Records that recommended access was requested, as feedback.

    The request itself is a call of its own.
    """
    return Request(
        _ADD_ACCESS_REQUEST_RECOMMENDATIONS_REQUESTED_ITEM,
        "/ai-access-request-recommendations/requested-items",
        body=body,
    )


_ADD_ACCESS_REQUEST_RECOMMENDATIONS_VIEWED_ITEM = Operation(
    api=API,
    id="addAccessRequestRecommendationsViewedItem",
    method="POST",
    path="/ai-access-request-recommendations/viewed-items",
    tag="IAI Access Request Recommendations",
    results={201: {"application/json": "AccessRequestRecommendationActionItemResponseDto"}},
    bodies={"application/json": "AccessRequestRecommendationActionItemDto"},
    scopes=("iai:access-request-recommender:manage",),
    user_levels=("Any",),
    application=True,
    experimental=True,
    page="add-access-request-recommendations-viewed-item",
)


def add_access_request_recommendations_viewed_item(
    body: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
) -> Request[AccessRequestRecommendationActionItemResponseDto]:
    """Marks a recommendation as viewed by an identity.

    It is returned with `viewed` true from then on.
    """
    return Request(
        _ADD_ACCESS_REQUEST_RECOMMENDATIONS_VIEWED_ITEM,
        "/ai-access-request-recommendations/viewed-items",
        body=body,
    )


_ADD_ACCESS_REQUEST_RECOMMENDATIONS_VIEWED_ITEMS = Operation(
    api=API,
    id="addAccessRequestRecommendationsViewedItems",
    method="POST",
    path="/ai-access-request-recommendations/viewed-items/bulk-create",
    tag="IAI Access Request Recommendations",
    results={201: {"application/json": ["AccessRequestRecommendationActionItemResponseDto"]}},
    bodies={"application/json": ["AccessRequestRecommendationActionItemDto"]},
    scopes=("iai:access-request-recommender:manage",),
    user_levels=("Any",),
    application=True,
    experimental=True,
    page="add-access-request-recommendations-viewed-items",
)


def add_access_request_recommendations_viewed_items(
    body: Sequence[AccessRequestRecommendationActionItemDto | Mapping[str, Any]],
) -> Request[list[AccessRequestRecommendationActionItemResponseDto]]:
    """Marks several recommendations as viewed by an identity.

    They are returned with `viewed` true from then on.
    """
    return Request(
        _ADD_ACCESS_REQUEST_RECOMMENDATIONS_VIEWED_ITEMS,
        "/ai-access-request-recommendations/viewed-items/bulk-create",
        body=body,
    )


_GET_ACCESS_REQUEST_RECOMMENDATIONS = Operation(
    api=API,
    id="getAccessRequestRecommendations",
    method="GET",
    path="/ai-access-request-recommendations",
    tag="IAI Access Request Recommendations",
    results={200: {"application/json": ["AccessRequestRecommendationItemDetail"]}},
    scopes=("iai:access-request-recommender:manage", "iai:access-request-recommender:read"),
    user_levels=("Any",),
    application=True,
    experimental=True,
    filterable={"access.description": ("co", "eq", "in"), "access.name": ("co",), "access.type": ("eq", "in")},
    sortable=("access.name", "access.type"),
    paging=Paging(style="offset", size=15, maximum=15, count=True),
    page="get-access-request-recommendations",
)


def get_access_request_recommendations(
    *,
    identity_id: Id | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    include_translation_messages: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[AccessRequestRecommendationItemDetail], AccessRequestRecommendationItemDetail]:
    """Returns access that is recommended to an identity, at most 15 items a page.

    Default: the caller.

    Args:
        identity_id: Default: me.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        include_translation_messages: Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_ACCESS_REQUEST_RECOMMENDATIONS,
        "/ai-access-request-recommendations",
        query={
            "identity-id": identity_id,
            "limit": limit,
            "offset": offset,
            "count": count,
            "include-translation-messages": include_translation_messages,
            "filters": filters,
            "sorters": sorters,
        },
    )


_GET_ACCESS_REQUEST_RECOMMENDATIONS_CONFIG = Operation(
    api=API,
    id="getAccessRequestRecommendationsConfig",
    method="GET",
    path="/ai-access-request-recommendations/config",
    tag="IAI Access Request Recommendations",
    results={200: {"application/json": "AccessRequestRecommendationConfigDto"}},
    scopes=("iai:configuration:manage", "iai:configuration:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="get-access-request-recommendations-config",
)


def get_access_request_recommendations_config() -> Request[AccessRequestRecommendationConfigDto]:
    """Returns the settings of the recommender for access requests."""
    return Request(
        _GET_ACCESS_REQUEST_RECOMMENDATIONS_CONFIG,
        "/ai-access-request-recommendations/config",
    )


_GET_ACCESS_REQUEST_RECOMMENDATIONS_IGNORED_ITEMS = Operation(
    api=API,
    id="getAccessRequestRecommendationsIgnoredItems",
    method="GET",
    path="/ai-access-request-recommendations/ignored-items",
    tag="IAI Access Request Recommendations",
    results={200: {"application/json": ["AccessRequestRecommendationActionItemResponseDto"]}},
    scopes=("iai:access-request-recommender:manage", "idn:access-request:manage"),
    user_levels=("Any",),
    application=True,
    experimental=True,
    filterable={"access.id": ("eq", "in"), "access.type": ("eq", "in"), "identityId": ("eq", "in")},
    sortable=("access.id", "access.type", "identityId", "timestamp"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-access-request-recommendations-ignored-items",
)


def get_access_request_recommendations_ignored_items(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[
    list[AccessRequestRecommendationActionItemResponseDto], AccessRequestRecommendationActionItemResponseDto
]:
    """Returns recommendations that were ignored.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_ACCESS_REQUEST_RECOMMENDATIONS_IGNORED_ITEMS,
        "/ai-access-request-recommendations/ignored-items",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_GET_ACCESS_REQUEST_RECOMMENDATIONS_REQUESTED_ITEMS = Operation(
    api=API,
    id="getAccessRequestRecommendationsRequestedItems",
    method="GET",
    path="/ai-access-request-recommendations/requested-items",
    tag="IAI Access Request Recommendations",
    results={200: {"application/json": ["AccessRequestRecommendationActionItemResponseDto"]}},
    scopes=("iai:access-request-recommender:manage", "idn:access-request:manage"),
    user_levels=("Any",),
    application=True,
    experimental=True,
    filterable={"access.id": ("eq", "in"), "access.type": ("eq", "in"), "identityId": ("eq", "in")},
    sortable=("access.id", "access.type", "identityId", "timestamp"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-access-request-recommendations-requested-items",
)


def get_access_request_recommendations_requested_items(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[
    list[AccessRequestRecommendationActionItemResponseDto], AccessRequestRecommendationActionItemResponseDto
]:
    """Returns recommendations that were followed by a request.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_ACCESS_REQUEST_RECOMMENDATIONS_REQUESTED_ITEMS,
        "/ai-access-request-recommendations/requested-items",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_GET_ACCESS_REQUEST_RECOMMENDATIONS_VIEWED_ITEMS = Operation(
    api=API,
    id="getAccessRequestRecommendationsViewedItems",
    method="GET",
    path="/ai-access-request-recommendations/viewed-items",
    tag="IAI Access Request Recommendations",
    results={200: {"application/json": ["AccessRequestRecommendationActionItemResponseDto"]}},
    scopes=(
        "iai:access-request-recommender:manage",
        "iai:access-request-recommender:read",
        "idn:access-request:manage",
    ),
    user_levels=("Any",),
    application=True,
    experimental=True,
    filterable={"access.id": ("eq", "in"), "access.type": ("eq", "in"), "identityId": ("eq", "in")},
    sortable=("access.id", "access.type", "identityId", "timestamp"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-access-request-recommendations-viewed-items",
)


def get_access_request_recommendations_viewed_items(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[
    list[AccessRequestRecommendationActionItemResponseDto], AccessRequestRecommendationActionItemResponseDto
]:
    """Returns recommendations that were viewed.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_ACCESS_REQUEST_RECOMMENDATIONS_VIEWED_ITEMS,
        "/ai-access-request-recommendations/viewed-items",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_SET_ACCESS_REQUEST_RECOMMENDATIONS_CONFIG = Operation(
    api=API,
    id="setAccessRequestRecommendationsConfig",
    method="PUT",
    path="/ai-access-request-recommendations/config",
    tag="IAI Access Request Recommendations",
    results={200: {"application/json": "AccessRequestRecommendationConfigDto"}},
    bodies={"application/json": "AccessRequestRecommendationConfigDto"},
    scopes=("iai:configuration:manage", "iai:configuration:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="set-access-request-recommendations-config",
)


def set_access_request_recommendations_config(
    body: AccessRequestRecommendationConfigDto | Mapping[str, Any],
) -> Request[AccessRequestRecommendationConfigDto]:
    """Replaces the settings of the recommender for access requests, and returns them."""
    return Request(
        _SET_ACCESS_REQUEST_RECOMMENDATIONS_CONFIG,
        "/ai-access-request-recommendations/config",
        body=body,
    )
