from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RecommendationConfigDto

OPERATION = Operation(
    id="updateRecommendationsConfig",
    method="PUT",
    path="/recommendations/config",
    prefix="/v2024",
    tag="IAI Recommendations",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "RecommendationConfigDto"}},
    bodies={"application/json": "RecommendationConfigDto"},
    scopes=("iai:configuration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/update-recommendations-config",
)


def update_recommendations_config(body: RecommendationConfigDto) -> Request[RecommendationConfigDto]:
    """Update recommendations config.

    PUT /recommendations/config
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:configuration:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/update-recommendations-config
    """
    return Request(OPERATION, "/recommendations/config", body=body)
