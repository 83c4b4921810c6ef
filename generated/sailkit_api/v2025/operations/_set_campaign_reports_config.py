from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def set_campaign_reports_config(body: CampaignReportsConfig | Mapping[str, Any]) -> Request[CampaignReportsConfig]:
    """Replaces the identity attributes that campaign reports show as extra columns, and returns them."""
    return Request(OPERATION, "/campaigns/reports-configuration", body=body)
