from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessRequestRecommendationActionItemDto, AccessRequestRecommendationActionItemResponseDto

OPERATION = Operation(
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
    return Request(OPERATION, "/ai-access-request-recommendations/viewed-items", body=body)
