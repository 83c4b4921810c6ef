from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Campaign, GetCampaignDetail, SlimCampaign

OPERATION = Operation(
    id="getActiveCampaigns",
    method="GET",
    path="/campaigns",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": [OneOf(("Campaign", "SlimCampaign"))]}},
    scopes=("idn:campaign-report:manage", "idn:campaign-report:read", "idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    filterable={"id": ("eq", "in"), "name": ("eq", "sw"), "status": ("eq", "in")},
    sortable=("created", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-active-campaigns",
)


def get_active_campaigns(
    *,
    detail: GetCampaignDetail | str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[Campaign | SlimCampaign], Campaign | SlimCampaign]:
    """Get active campaigns.

    GET /campaigns
    Scopes: idn:campaign-report:manage, idn:campaign-report:read, idn:campaign:manage, idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN, REPORT_ADMIN.
    Filterable: id (eq, in), name (eq, sw), status (eq, in).
    Sortable: created, name.

    Args:
        detail: One of SLIM, FULL.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/get-active-campaigns
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
