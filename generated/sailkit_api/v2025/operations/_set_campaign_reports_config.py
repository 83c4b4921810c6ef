from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignReportsConfig

OPERATION = Operation(
    api=API,
    id="setCampaignReportsConfig",
    method="PUT",
    path="/campaigns/reports-configuration",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignReportsConfig"}},
    bodies={"application/json": "CampaignReportsConfig"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="set-campaign-reports-config",
)


def set_campaign_reports_config(body: CampaignReportsConfig) -> Request[CampaignReportsConfig]:
    """Set campaign reports config."""
    return Request(OPERATION, "/campaigns/reports-configuration", body=body)
