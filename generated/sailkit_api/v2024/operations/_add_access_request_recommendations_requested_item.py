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
    return Request(OPERATION, "/ai-access-request-recommendations/requested-items", body=body)
