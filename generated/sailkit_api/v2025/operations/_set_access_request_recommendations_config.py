from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessRequestRecommendationConfigDto

OPERATION = Operation(
    api=API,
    id="setAccessRequestRecommendationsConfig",
    method="PUT",
    path="/ai-access-request-recommendations/config",
    tag="IAI Access Request Recommendations",
    results={200: {"application/json": "AccessRequestRecommendationConfigDto"}},
    bodies={"application/json": "AccessRequestRecommendationConfigDto"},
    scopes=("iai:configuration:manage", "iai:configuration:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="set-access-request-recommendations-config",
)


def set_access_request_recommendations_config(
    body: AccessRequestRecommendationConfigDto | Mapping[str, Any],
) -> Request[AccessRequestRecommendationConfigDto]:
    """Replaces the settings of the recommender for access requests, and returns them."""
    return Request(OPERATION, "/ai-access-request-recommendations/config", body=body)
