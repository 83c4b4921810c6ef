from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessRequestRecommendationActionItemDto, AccessRequestRecommendationActionItemResponseDto

OPERATION = Operation(
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
    return Request(OPERATION, "/ai-access-request-recommendations/viewed-items/bulk-create", body=body)
