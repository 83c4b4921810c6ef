from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignFilterDetails, ListCampaignFiltersResponse

OPERATION = Operation(
    api=API,
    id="listCampaignFilters",
    method="GET",
    path="/campaign-filters",
    tag="Certification Campaign Filters",
    results={200: {"application/json": "ListCampaignFiltersResponse"}},
    scopes=("idn:campaign-filter:manage",),
    paging=Paging(style="start", size=250, maximum=250, items="items"),
    page="list-campaign-filters",
)


def list_campaign_filters(
    *, limit: int | None = None, start: int | None = None, include_system_filters: bool | None = None
) -> PagedRequest[ListCampaignFiltersResponse, CampaignFilterDetails]:
    """Returns campaign filters with their number.

    `includeSystemFilters` false leaves those of the system out.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        start: At least 0. Default: 0.
        include_system_filters: Default: true.
    """
    return PagedRequest(
        OPERATION,
        "/campaign-filters",
        query={"limit": limit, "start": start, "includeSystemFilters": include_system_filters},
    )
