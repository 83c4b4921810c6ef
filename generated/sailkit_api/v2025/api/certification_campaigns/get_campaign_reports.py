from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CampaignReport

OPERATION = Operation(
    id="getCampaignReports",
    method="GET",
    path="/campaigns/{id}/reports",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["CampaignReport"]}},
    scopes=("idn:campaign-report:manage", "idn:campaign-report:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-campaign-reports",
)


def get_campaign_reports(id: str) -> PagedRequest[list[CampaignReport], CampaignReport]:
    """Get campaign reports.

    GET /campaigns/{id}/reports
    Scopes: idn:campaign-report:manage, idn:campaign-report:read.
    User levels: CERT_ADMIN, ORG_ADMIN, REPORT_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-campaign-reports
    """
    return PagedRequest(OPERATION, _path("/campaigns/{id}/reports", **{"id": id}))
