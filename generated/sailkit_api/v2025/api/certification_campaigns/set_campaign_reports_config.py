from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CampaignReportsConfig

OPERATION = Operation(
    id="setCampaignReportsConfig",
    method="PUT",
    path="/campaigns/reports-configuration",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "CampaignReportsConfig"}},
    bodies={"application/json": "CampaignReportsConfig"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/set-campaign-reports-config",
)


def set_campaign_reports_config(body: CampaignReportsConfig) -> Request[CampaignReportsConfig]:
    """Set campaign reports config.

    PUT /campaigns/reports-configuration
    Scopes: idn:campaign:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/set-campaign-reports-config
    """
    return Request(OPERATION, "/campaigns/reports-configuration", body=body)
