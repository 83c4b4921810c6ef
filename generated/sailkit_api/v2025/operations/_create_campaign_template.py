from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_campaign_template(body: CampaignTemplate | Mapping[str, Any]) -> Request[CampaignTemplate]:
    """Creates a template from which certification campaigns can be generated, and returns it."""
    return Request(OPERATION, "/campaign-templates", body=body)
