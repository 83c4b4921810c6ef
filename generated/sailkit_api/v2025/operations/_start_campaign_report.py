from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignReportType

OPERATION = Operation(
    api=API,
    id="startCampaignReport",
    method="POST",
    path="/campaigns/{id}/run-report/{type}",
    tag="Certification Campaigns",
    results={202: {"application/json": None}},
    scopes=("idn:campaign-report:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    page="start-campaign-report",
)


def start_campaign_report(id: str, type: CampaignReportType | str) -> Request[dict[str, Any]]:
    """Start campaign report.

    Args:
        id: ID of the campaign; see `campaigns.list`.
        type: One of CAMPAIGN_COMPOSITION_REPORT, CAMPAIGN_REMEDIATION_STATUS_REPORT, CAMPAIGN_STATUS_REPORT,
            CERTIFICATION_SIGNOFF_REPORT.
    """
    return Request(OPERATION, _fill_path("/campaigns/{id}/run-report/{type}", **{"id": id, "type": type}))
