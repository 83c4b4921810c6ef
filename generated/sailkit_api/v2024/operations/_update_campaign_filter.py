from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignFilterDetails

OPERATION = Operation(
    api=API,
    id="updateCampaignFilter",
    method="POST",
    path="/campaign-filters/{id}",
    tag="Certification Campaign Filters",
    results={200: {"application/json": "CampaignFilterDetails"}},
    bodies={"application/json": "CampaignFilterDetails"},
    scopes=("idn:campaign-filter:manage",),
    page="update-campaign-filter",
)


def update_campaign_filter(id: Id, body: CampaignFilterDetails | Mapping[str, Any]) -> Request[CampaignFilterDetails]:
    """Replaces a campaign filter by the whole object in the body, and returns it.

    Args:
        id: ID of the campaign filter; see `campaign_filters.list`.
    """
    return Request(OPERATION, _fill_path("/campaign-filters/{id}", **{"id": id}), body=body)
