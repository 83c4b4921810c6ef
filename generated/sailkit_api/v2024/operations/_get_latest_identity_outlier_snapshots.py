from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import LatestOutlierSummary, OutlierType

OPERATION = Operation(
    api=API,
    id="getLatestIdentityOutlierSnapshots",
    method="GET",
    path="/outlier-summaries/latest",
    tag="IAI Outliers",
    results={200: {"application/json": ["LatestOutlierSummary"]}, 202: {"application/json": None}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    paging=Paging(style="single"),
    page="get-latest-identity-outlier-snapshots",
)


def get_latest_identity_outlier_snapshots(
    *, type: OutlierType | str | None = None
) -> PagedRequest[list[LatestOutlierSummary] | dict[str, Any], LatestOutlierSummary]:
    """Returns the latest numbers of identities and outliers, one entry per type.

    Args:
        type: One of LOW_SIMILARITY, STRUCTURAL.
    """
    return PagedRequest(OPERATION, "/outlier-summaries/latest", query={"type": type})
