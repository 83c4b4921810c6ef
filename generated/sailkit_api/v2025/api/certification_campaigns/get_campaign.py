from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Campaign, GetCampaignDetail, SlimCampaign

OPERATION = Operation(
    id="getCampaign",
    method="GET",
    path="/campaigns/{id}",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": OneOf(("SlimCampaign", "Campaign"))}},
    scopes=("idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-campaign",
)


def get_campaign(id: str, *, detail: GetCampaignDetail | str | None = None) -> Request[SlimCampaign | Campaign]:
    """Get campaign.

    GET /campaigns/{id}
    Scopes: idn:campaign:manage, idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.
        detail: One of SLIM, FULL.

    https://developer.sailpoint.com/docs/api/v2025/get-campaign
    """
    return Request(OPERATION, _path("/campaigns/{id}", **{"id": id}), query={"detail": detail})
