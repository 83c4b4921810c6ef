from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Campaign

OPERATION = Operation(
    id="createCampaign",
    method="POST",
    path="/campaigns",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "Campaign"}},
    bodies={"application/json": "Campaign"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-campaign",
)


def create_campaign(body: Campaign) -> Request[Campaign]:
    """Create campaign.

    POST /campaigns
    Scopes: idn:campaign:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-campaign
    """
    return Request(OPERATION, "/campaigns", body=body)
