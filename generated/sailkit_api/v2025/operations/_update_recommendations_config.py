from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RecommendationConfigDto

OPERATION = Operation(
    api=API,
    id="updateRecommendationsConfig",
    method="PUT",
    path="/recommendations/config",
    tag="IAI Recommendations",
    results={200: {"application/json": "RecommendationConfigDto"}},
    bodies={"application/json": "RecommendationConfigDto"},
    scopes=("iai:configuration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="update-recommendations-config",
)


def update_recommendations_config(
    body: RecommendationConfigDto | Mapping[str, Any],
) -> Request[RecommendationConfigDto]:
    """Replaces the settings of recommendations for certifications, and returns them."""
    return Request(OPERATION, "/recommendations/config", body=body)
