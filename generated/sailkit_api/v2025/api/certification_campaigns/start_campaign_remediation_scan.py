from __future__ import annotations

from typing import Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="startCampaignRemediationScan",
    method="POST",
    path="/campaigns/{id}/run-remediation-scan",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": None}},
    scopes=("idn:campaign-report:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/start-campaign-remediation-scan",
)


def start_campaign_remediation_scan(id: str) -> Request[dict[str, Any]]:
    """Start campaign remediation scan.

    POST /campaigns/{id}/run-remediation-scan
    Scopes: idn:campaign-report:manage.
    User levels: CERT_ADMIN, ORG_ADMIN, REPORT_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/start-campaign-remediation-scan
    """
    return Request(OPERATION, _path("/campaigns/{id}/run-remediation-scan", **{"id": id}))
