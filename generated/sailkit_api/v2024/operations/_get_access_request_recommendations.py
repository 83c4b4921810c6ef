from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessRequestRecommendationItemDetail

OPERATION = Operation(
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
        OPERATION,
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
