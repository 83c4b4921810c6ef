from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessRequestRecommendationConfigDto

OPERATION = Operation(
    api=API,
    id="getAccessRequestRecommendationsConfig",
    method="GET",
    path="/ai-access-request-recommendations/config",
    tag="IAI Access Request Recommendations",
    results={200: {"application/json": "AccessRequestRecommendationConfigDto"}},
    scopes=("iai:configuration:manage", "iai:configuration:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="get-access-request-recommendations-config",
)


def get_access_request_recommendations_config() -> Request[AccessRequestRecommendationConfigDto]:
    """Returns the settings of the recommender for access requests."""
    return Request(OPERATION, "/ai-access-request-recommendations/config")
