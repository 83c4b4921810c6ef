from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RecommendationRequestDto, RecommendationResponseDto

OPERATION = Operation(
    api=API,
    id="getRecommendations",
    method="POST",
    path="/recommendations/request",
    tag="IAI Recommendations",
    results={200: {"application/json": "RecommendationResponseDto"}},
    bodies={"application/json": "RecommendationRequestDto"},
    scopes=("iai:decisions:manage",),
    user_levels=("Any",),
    experimental=True,
    page="get-recommendations",
)


def get_recommendations(body: RecommendationRequestDto | Mapping[str, Any]) -> Request[RecommendationResponseDto]:
    """Returns whether access is recommended for identities: one answer per pair of identity and item."""
    return Request(OPERATION, "/recommendations/request", body=body)
