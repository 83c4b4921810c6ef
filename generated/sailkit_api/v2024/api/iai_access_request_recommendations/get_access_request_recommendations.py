from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import AccessRequestRecommendationItemDetail

OPERATION = Operation(
    id="getAccessRequestRecommendations",
    method="GET",
    path="/ai-access-request-recommendations",
    prefix="/v2024",
    tag="IAI Access Request Recommendations",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["AccessRequestRecommendationItemDetail"]}},
    scopes=("iai:access-request-recommender:manage", "iai:access-request-recommender:read"),
    user_levels=("Any",),
    application=True,
    experimental=True,
    filterable={"access.description": ("co", "eq", "in"), "access.name": ("co",), "access.type": ("eq", "in")},
    sortable=("access.name", "access.type"),
    paging=Paging(style="offset", size=15, maximum=15, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-access-request-recommendations",
)


def get_access_request_recommendations(
    *,
    identity_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    include_translation_messages: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[AccessRequestRecommendationItemDetail], AccessRequestRecommendationItemDetail]:
    """Get access request recommendations.

    GET /ai-access-request-recommendations
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-request-recommender:manage, iai:access-request-recommender:read.
    User levels: Any.
    Filterable: access.description (co, eq, in), access.name (co), access.type (eq, in).
    Sortable: access.name, access.type.

    Args:
        identity_id: Left out, the service takes me.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 15. Left out, the service takes 15.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        include_translation_messages: Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2024/get-access-request-recommendations
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
