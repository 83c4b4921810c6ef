from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_campaign_filter(body: CampaignFilterDetails | Mapping[str, Any]) -> Request[CampaignFilterDetails]:
    """Creates a campaign filter, which includes or excludes access by criteria, and returns it."""
    return Request(OPERATION, "/campaign-filters", body=body)
