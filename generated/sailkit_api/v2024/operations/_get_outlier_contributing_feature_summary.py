from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import OutlierFeatureSummary

OPERATION = Operation(
    api=API,
    id="getOutlierContributingFeatureSummary",
    method="GET",
    path="/outlier-feature-summaries/{outlierFeatureId}",
    tag="IAI Outliers",
    results={200: {"application/json": "OutlierFeatureSummary"}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    page="get-outlier-contributing-feature-summary",
)


def get_outlier_contributing_feature_summary(outlier_feature_id: Id) -> Request[OutlierFeatureSummary]:
    """Returns the explanation of one feature that makes an identity an outlier, beside a peer.

    Args:
        outlier_feature_id: ID of the outlier feature; see `outliers.list_contributing_features`.
    """
    return Request(
        OPERATION,
        _fill_path("/outlier-feature-summaries/{outlierFeatureId}", **{"outlierFeatureId": outlier_feature_id}),
    )
