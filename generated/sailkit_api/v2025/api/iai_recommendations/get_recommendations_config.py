from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RecommendationConfigDto

OPERATION = Operation(
    id="getRecommendationsConfig",
    method="GET",
    path="/recommendations/config",
    prefix="/v2025",
    tag="IAI Recommendations",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "RecommendationConfigDto"}},
    scopes=("iai:configuration:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-recommendations-config",
)


def get_recommendations_config() -> Request[RecommendationConfigDto]:
    """Get recommendations config.

    GET /recommendations/config
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:configuration:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-recommendations-config
    """
    return Request(OPERATION, "/recommendations/config")
