from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignReportsConfig

OPERATION = Operation(
    api=API,
    id="getCampaignReportsConfig",
    method="GET",
    path="/campaigns/reports-configuration",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignReportsConfig"}},
    scopes=("idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-campaign-reports-config",
)


def get_campaign_reports_config() -> Request[CampaignReportsConfig]:
    """Returns the identity attributes that campaign reports show as extra columns."""
    return Request(OPERATION, "/campaigns/reports-configuration")
