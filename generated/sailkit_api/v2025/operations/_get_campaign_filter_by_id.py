from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignFilterDetails

OPERATION = Operation(
    api=API,
    id="getCampaignFilterById",
    method="GET",
    path="/campaign-filters/{id}",
    tag="Certification Campaign Filters",
    results={200: {"application/json": "CampaignFilterDetails"}},
    scopes=("idn:campaign-filter:read",),
    page="get-campaign-filter-by-id",
)


def get_campaign_filter_by_id(id: Id) -> Request[CampaignFilterDetails]:
    """Returns one campaign filter with its criteria.

    Args:
        id: ID of the campaign filter; see `campaign_filters.list`.
    """
    return Request(OPERATION, _fill_path("/campaign-filters/{id}", **{"id": id}))
