from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignTemplate

OPERATION = Operation(
    api=API,
    id="createCampaignTemplate",
    method="POST",
    path="/campaign-templates",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignTemplate"}},
    bodies={"application/json": "CampaignTemplate"},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="create-campaign-template",
)


def create_campaign_template(body: CampaignTemplate) -> Request[CampaignTemplate]:
    """Create campaign template."""
    return Request(OPERATION, "/campaign-templates", body=body)
