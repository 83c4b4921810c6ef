from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RecommendationConfigDto

OPERATION = Operation(
    api=API,
    id="getRecommendationsConfig",
    method="GET",
    path="/recommendations/config",
    tag="IAI Recommendations",
    results={200: {"application/json": "RecommendationConfigDto"}},
    scopes=("iai:configuration:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="get-recommendations-config",
)


def get_recommendations_config() -> Request[RecommendationConfigDto]:
    """Returns the settings of recommendations for certifications."""
    return Request(OPERATION, "/recommendations/config")
