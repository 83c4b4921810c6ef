from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccessRequestRecommendationConfigDto

OPERATION = Operation(
    id="getAccessRequestRecommendationsConfig",
    method="GET",
    path="/ai-access-request-recommendations/config",
    prefix="/v2025",
    tag="IAI Access Request Recommendations",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AccessRequestRecommendationConfigDto"}},
    scopes=("iai:configuration:manage", "iai:configuration:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-access-request-recommendations-config",
)


def get_access_request_recommendations_config() -> Request[AccessRequestRecommendationConfigDto]:
    """Get access request recommendations config.

    GET /ai-access-request-recommendations/config
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:configuration:manage, iai:configuration:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-access-request-recommendations-config
    """
    return Request(OPERATION, "/ai-access-request-recommendations/config")
