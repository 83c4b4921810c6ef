from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CampaignReportsConfig

OPERATION = Operation(
    id="getCampaignReportsConfig",
    method="GET",
    path="/campaigns/reports-configuration",
    prefix="/v2024",
    tag="Certification Campaigns",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "CampaignReportsConfig"}},
    scopes=("idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-campaign-reports-config",
)


def get_campaign_reports_config() -> Request[CampaignReportsConfig]:
    """Get campaign reports config.

    GET /campaigns/reports-configuration
    Scopes: idn:campaign:manage, idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/get-campaign-reports-config
    """
    return Request(OPERATION, "/campaigns/reports-configuration")
