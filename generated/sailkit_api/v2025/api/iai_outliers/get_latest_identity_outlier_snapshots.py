from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import LatestOutlierSummary, OutlierType

OPERATION = Operation(
    id="getLatestIdentityOutlierSnapshots",
    method="GET",
    path="/outlier-summaries/latest",
    prefix="/v2025",
    tag="IAI Outliers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["LatestOutlierSummary"]}, 202: {"application/json": None}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-latest-identity-outlier-snapshots",
)


def get_latest_identity_outlier_snapshots(
    *, type: OutlierType | str | None = None
) -> PagedRequest[list[LatestOutlierSummary] | dict[str, Any], LatestOutlierSummary]:
    """Get latest identity outlier snapshots.

    GET /outlier-summaries/latest
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:outliers:manage, iai:outliers:read.
    User levels: ORG_ADMIN, REPORT_ADMIN.

    Args:
        type: One of LOW_SIMILARITY, STRUCTURAL.

    https://developer.sailpoint.com/docs/api/v2025/get-latest-identity-outlier-snapshots
    """
    return PagedRequest(OPERATION, "/outlier-summaries/latest", query={"type": type})
