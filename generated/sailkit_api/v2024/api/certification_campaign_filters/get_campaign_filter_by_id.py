from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CampaignFilterDetails

OPERATION = Operation(
    id="getCampaignFilterById",
    method="GET",
    path="/campaign-filters/{id}",
    prefix="/v2024",
    tag="Certification Campaign Filters",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "CampaignFilterDetails"}},
    scopes=("idn:campaign-filter:read",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-campaign-filter-by-id",
)


def get_campaign_filter_by_id(id: str) -> Request[CampaignFilterDetails]:
    """Get campaign filter by ID.

    GET /campaign-filters/{id}
    Scopes: idn:campaign-filter:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-campaign-filter-by-id
    """
    return Request(OPERATION, _path("/campaign-filters/{id}", **{"id": id}))
