from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import CampaignFilterDetails, ListCampaignFiltersResponse

OPERATION = Operation(
    id="listCampaignFilters",
    method="GET",
    path="/campaign-filters",
    prefix="/v2024",
    tag="Certification Campaign Filters",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ListCampaignFiltersResponse"}},
    scopes=("idn:campaign-filter:manage",),
    paging=Paging(style="start", size=250, maximum=250, items="items"),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-campaign-filters",
)


def list_campaign_filters(
    *, limit: int | None = None, start: int | None = None, include_system_filters: bool | None = None
) -> PagedRequest[ListCampaignFiltersResponse, CampaignFilterDetails]:
    """List campaign filters.

    GET /campaign-filters
    Scopes: idn:campaign-filter:manage.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        start: At least 0. Left out, the service takes 0.
        include_system_filters: Left out, the service takes true.

    https://developer.sailpoint.com/docs/api/v2024/list-campaign-filters
    """
    return PagedRequest(
        OPERATION,
        "/campaign-filters",
        query={"limit": limit, "start": start, "includeSystemFilters": include_system_filters},
    )
