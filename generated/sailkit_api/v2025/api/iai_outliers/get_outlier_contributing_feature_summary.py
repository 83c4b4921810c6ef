from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import OutlierFeatureSummary

OPERATION = Operation(
    id="getOutlierContributingFeatureSummary",
    method="GET",
    path="/outlier-feature-summaries/{outlierFeatureId}",
    prefix="/v2025",
    tag="IAI Outliers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "OutlierFeatureSummary"}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-outlier-contributing-feature-summary",
)


def get_outlier_contributing_feature_summary(outlier_feature_id: str) -> Request[OutlierFeatureSummary]:
    """Get outlier contributing feature summary.

    GET /outlier-feature-summaries/{outlierFeatureId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:outliers:manage, iai:outliers:read.
    User levels: ORG_ADMIN, REPORT_ADMIN.

    Args:
        outlier_feature_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-outlier-contributing-feature-summary
    """
    return Request(
        OPERATION, _path("/outlier-feature-summaries/{outlierFeatureId}", **{"outlierFeatureId": outlier_feature_id})
    )
