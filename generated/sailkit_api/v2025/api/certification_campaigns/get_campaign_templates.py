from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import CampaignTemplate

OPERATION = Operation(
    id="getCampaignTemplates",
    method="GET",
    path="/campaign-templates",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["CampaignTemplate"]}},
    scopes=("idn:campaign-template:manage", "idn:campaign-template:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={
        "id": ("eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "name": ("eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
    },
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-campaign-templates",
)


def get_campaign_templates(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: str | None = None,
    filters: str | None = None,
) -> PagedRequest[list[CampaignTemplate], CampaignTemplate]:
    """Get campaign templates.

    GET /campaign-templates
    Scopes: idn:campaign-template:manage, idn:campaign-template:read.
    User levels: CERT_ADMIN, ORG_ADMIN.
    Filterable: id (eq, ge, gt, in, le, lt, ne, sw), name (eq, ge, gt, in, le, lt, ne, sw).
    Sortable: created, modified, name.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2025/get-campaign-templates
    """
    return PagedRequest(
        OPERATION,
        "/campaign-templates",
        query={"limit": limit, "offset": offset, "count": count, "sorters": sorters, "filters": filters},
    )
