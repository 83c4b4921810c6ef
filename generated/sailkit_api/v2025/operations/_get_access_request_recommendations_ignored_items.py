from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessRequestRecommendationActionItemResponseDto

OPERATION = Operation(
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
        OPERATION,
        "/ai-access-request-recommendations/ignored-items",
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
