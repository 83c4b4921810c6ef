from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CampaignFilterDetails

OPERATION = Operation(
    id="updateCampaignFilter",
    method="POST",
    path="/campaign-filters/{id}",
    prefix="/v2024",
    tag="Certification Campaign Filters",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "CampaignFilterDetails"}},
    bodies={"application/json": "CampaignFilterDetails"},
    scopes=("idn:campaign-filter:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-campaign-filter",
)


def update_campaign_filter(id: str, body: CampaignFilterDetails) -> Request[CampaignFilterDetails]:
    """Update campaign filter.

    POST /campaign-filters/{id}
    Scopes: idn:campaign-filter:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/update-campaign-filter
    """
    return Request(OPERATION, _path("/campaign-filters/{id}", **{"id": id}), body=body)
