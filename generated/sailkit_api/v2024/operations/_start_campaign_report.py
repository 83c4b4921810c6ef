from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def start_campaign_report(id: Id, type: CampaignReportType | str) -> Request[dict[str, Any]]:
    """Starts one of the reports of a campaign.

    The answer (202) is empty; poll the reports of the campaign.

    Args:
        id: ID of the campaign; see `campaigns.list`.
        type: One of CAMPAIGN_COMPOSITION_REPORT, CAMPAIGN_REMEDIATION_STATUS_REPORT, CAMPAIGN_STATUS_REPORT,
            CERTIFICATION_SIGNOFF_REPORT.
    """
    return Request(OPERATION, _fill_path("/campaigns/{id}/run-report/{type}", **{"id": id, "type": type}))
