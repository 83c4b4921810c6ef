from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ReportType

OPERATION = Operation(
    id="startCampaignReport",
    method="POST",
    path="/campaigns/{id}/run-report/{type}",
    prefix="/v2024",
    tag="Certification Campaigns",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": None}},
    scopes=("idn:campaign-report:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/start-campaign-report",
)


def start_campaign_report(id: str, type: ReportType | str) -> Request[dict[str, Any]]:
    """Start campaign report.

    POST /campaigns/{id}/run-report/{type}
    Scopes: idn:campaign-report:manage.
    User levels: CERT_ADMIN, ORG_ADMIN, REPORT_ADMIN.

    Args:
        id: Text.
        type: One of CAMPAIGN_COMPOSITION_REPORT, CAMPAIGN_REMEDIATION_STATUS_REPORT, CAMPAIGN_STATUS_REPORT,
            CERTIFICATION_SIGNOFF_REPORT.

    https://developer.sailpoint.com/docs/api/v2024/start-campaign-report
    """
    return Request(OPERATION, _path("/campaigns/{id}/run-report/{type}", **{"id": id, "type": type}))
