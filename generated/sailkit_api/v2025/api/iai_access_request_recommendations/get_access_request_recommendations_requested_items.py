from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import AccessRequestRecommendationActionItemResponseDto

OPERATION = Operation(
    id="getAccessRequestRecommendationsRequestedItems",
    method="GET",
    path="/ai-access-request-recommendations/requested-items",
    prefix="/v2025",
    tag="IAI Access Request Recommendations",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AccessRequestRecommendationActionItemResponseDto"]}},
    scopes=("iai:access-request-recommender:manage", "idn:access-request:manage"),
    user_levels=("Any",),
    application=True,
    experimental=True,
    filterable={"access.id": ("eq", "in"), "access.type": ("eq", "in"), "identityId": ("eq", "in")},
    sortable=("access.id", "access.type", "identityId", "timestamp"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-access-request-recommendations-requested-items",
)


def get_access_request_recommendations_requested_items(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[
    list[AccessRequestRecommendationActionItemResponseDto], AccessRequestRecommendationActionItemResponseDto
]:
    """Get access request recommendations requested items.

    GET /ai-access-request-recommendations/requested-items
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-request-recommender:manage, idn:access-request:manage.
    User levels: Any.
    Filterable: access.id (eq, in), access.type (eq, in), identityId (eq, in).
    Sortable: access.id, access.type, identityId, timestamp.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/get-access-request-recommendations-requested-items
    """
    return PagedRequest(
        OPERATION,
        "/ai-access-request-recommendations/requested-items",
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
