from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteCampaignFilters",
    method="POST",
    path="/campaign-filters/delete",
    tag="Certification Campaign Filters",
    results={204: {}},
    bodies={"application/json": None},
    scopes=("idn:campaign-filter:manage",),
    destroys=True,
    page="delete-campaign-filters",
)


def delete_campaign_filters(body: list[str] | tuple[str, ...]) -> Request[None]:
    """Deletes campaign filters by their ids."""
    return Request(OPERATION, "/campaign-filters/delete", body=body)
