from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignFilterDetails

OPERATION = Operation(
    api=API,
    id="createCampaignFilter",
    method="POST",
    path="/campaign-filters",
    tag="Certification Campaign Filters",
    results={200: {"application/json": "CampaignFilterDetails"}},
    bodies={"application/json": "CampaignFilterDetails"},
    scopes=("idn:campaign-filter:manage",),
    page="create-campaign-filter",
)


def create_campaign_filter(body: CampaignFilterDetails) -> Request[CampaignFilterDetails]:
    """Create campaign filter."""
    return Request(OPERATION, "/campaign-filters", body=body)
