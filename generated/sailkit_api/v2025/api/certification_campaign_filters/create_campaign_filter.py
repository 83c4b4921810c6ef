from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CampaignFilterDetails

OPERATION = Operation(
    id="createCampaignFilter",
    method="POST",
    path="/campaign-filters",
    prefix="/v2025",
    tag="Certification Campaign Filters",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "CampaignFilterDetails"}},
    bodies={"application/json": "CampaignFilterDetails"},
    scopes=("idn:campaign-filter:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-campaign-filter",
)


def create_campaign_filter(body: CampaignFilterDetails) -> Request[CampaignFilterDetails]:
    """Create campaign filter.

    POST /campaign-filters
    Scopes: idn:campaign-filter:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-campaign-filter
    """
    return Request(OPERATION, "/campaign-filters", body=body)
