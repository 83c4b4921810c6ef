from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Campaign

OPERATION = Operation(
    api=API,
    id="createCampaign",
    method="POST",
    path="/campaigns",
    tag="Certification Campaigns",
    results={202: {"application/json": "Campaign"}},
    bodies={"application/json": "Campaign"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="create-campaign",
)


def create_campaign(body: Campaign) -> Request[Campaign]:
    """Create campaign."""
    return Request(OPERATION, "/campaigns", body=body)
