from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessSummary, GetIdentityAccessSummariesType

OPERATION = Operation(
    api=API,
    id="getIdentityAccessSummaries",
    method="GET",
    path="/certifications/{id}/access-summaries/{type}",
    tag="Certification Summaries",
    results={200: {"application/json": ["AccessSummary"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={
        "access.id": ("eq", "in"),
        "access.name": ("eq", "sw"),
        "accessProfile.sourceName": ("eq", "sw"),
        "completed": ("eq", "ne"),
        "entitlement.sourceName": ("eq", "sw"),
    },
    sortable=("access.name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-identity-access-summaries",
)


def get_identity_access_summaries(
    id: Id,
    type: GetIdentityAccessSummariesType | str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[AccessSummary], AccessSummary]:
    """Returns the roles, access profiles or entitlements under review in a certification.

    Args:
        id: ID of the certification; see `certifications.list`.
        type: One of ROLE, ACCESS_PROFILE, ENTITLEMENT.
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
        _fill_path("/certifications/{id}/access-summaries/{type}", **{"id": id, "type": type}),
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
