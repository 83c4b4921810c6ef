from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RecommendationRequestDto, RecommendationResponseDto

OPERATION = Operation(
    id="getRecommendations",
    method="POST",
    path="/recommendations/request",
    prefix="/v2025",
    tag="IAI Recommendations",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "RecommendationResponseDto"}},
    bodies={"application/json": "RecommendationRequestDto"},
    scopes=("iai:decisions:manage",),
    user_levels=("Any",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-recommendations",
)


def get_recommendations(body: RecommendationRequestDto) -> Request[RecommendationResponseDto]:
    """Get recommendations.

    POST /recommendations/request
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:decisions:manage.
    User levels: Any.

    https://developer.sailpoint.com/docs/api/v2025/get-recommendations
    """
    return Request(OPERATION, "/recommendations/request", body=body)
