from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import Campaign, GetCampaignDetail, SlimCampaign

OPERATION = Operation(
    api=API,
    id="getActiveCampaigns",
    method="GET",
    path="/campaigns",
    tag="Certification Campaigns",
    results={200: {"application/json": [OneOf(("Campaign", "SlimCampaign"))]}},
    scopes=("idn:campaign-report:manage", "idn:campaign-report:read", "idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    filterable={"id": ("eq", "in"), "name": ("eq", "sw"), "status": ("eq", "in")},
    sortable=("created", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-active-campaigns",
)


def get_active_campaigns(
    *,
    detail: GetCampaignDetail | str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Campaign | SlimCampaign], Campaign | SlimCampaign]:
    """Returns certification campaigns.

    `detail` FULL adds what belongs to their type; the default is SLIM.

    Args:
        detail: One of SLIM, FULL.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        "/campaigns",
        query={
            "detail": detail,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )
