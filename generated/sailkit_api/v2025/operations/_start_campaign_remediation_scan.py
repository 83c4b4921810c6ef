from __future__ import annotations

from typing import Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="startCampaignRemediationScan",
    method="POST",
    path="/campaigns/{id}/run-remediation-scan",
    tag="Certification Campaigns",
    results={202: {"application/json": None}},
    scopes=("idn:campaign-report:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    page="start-campaign-remediation-scan",
)


def start_campaign_remediation_scan(id: Id) -> Request[dict[str, Any]]:
    """Starts a scan of the remediations of a campaign.

    The answer (202) is empty.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return Request(OPERATION, _fill_path("/campaigns/{id}/run-remediation-scan", **{"id": id}))
