from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccessRequestRecommendationActionItemDto, AccessRequestRecommendationActionItemResponseDto

OPERATION = Operation(
    id="addAccessRequestRecommendationsRequestedItem",
    method="POST",
    path="/ai-access-request-recommendations/requested-items",
    prefix="/v2024",
    tag="IAI Access Request Recommendations",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "AccessRequestRecommendationActionItemResponseDto"}},
    bodies={"application/json": "AccessRequestRecommendationActionItemDto"},
    scopes=("iai:access-request-recommender:manage", "idn:access-request:manage"),
    user_levels=("Any",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/add-access-request-recommendations-requested-item",
)


def add_access_request_recommendations_requested_item(
    body: AccessRequestRecommendationActionItemDto,
) -> Request[AccessRequestRecommendationActionItemResponseDto]:
    """Add access request recommendations requested item.

    POST /ai-access-request-recommendations/requested-items
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-request-recommender:manage, idn:access-request:manage.
    User levels: Any.

    https://developer.sailpoint.com/docs/api/v2024/add-access-request-recommendations-requested-item
    """
    return Request(OPERATION, "/ai-access-request-recommendations/requested-items", body=body)
