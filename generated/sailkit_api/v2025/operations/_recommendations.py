from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        RecommendationConfigDto,
        RecommendationRequestDto,
        RecommendationResponseDto,
    )


_GET_RECOMMENDATIONS = Operation(
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


def get_recommendations(
    body: RecommendationRequestDto | Mapping[str, Any],
) -> Request[RecommendationResponseDto]:
    """Returns whether access is recommended for identities: one answer per pair of identity and item."""
    return Request(
        _GET_RECOMMENDATIONS,
        "/recommendations/request",
        body=body,
    )


_GET_RECOMMENDATIONS_CONFIG = Operation(
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
    return Request(
        _GET_RECOMMENDATIONS_CONFIG,
        "/recommendations/config",
    )


_UPDATE_RECOMMENDATIONS_CONFIG = Operation(
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
    return Request(
        _UPDATE_RECOMMENDATIONS_CONFIG,
        "/recommendations/config",
        body=body,
    )
