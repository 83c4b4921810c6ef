from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CertificationIdentitySummary

OPERATION = Operation(
    api=API,
    id="getIdentitySummaries",
    method="GET",
    path="/certifications/{id}/identity-summaries",
    tag="Certification Summaries",
    results={200: {"application/json": ["CertificationIdentitySummary"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={"completed": ("eq", "ne"), "id": ("eq", "in"), "name": ("eq", "sw")},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-identity-summaries",
)


def get_identity_summaries(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[CertificationIdentitySummary], CertificationIdentitySummary]:
    """Returns the identities under review in a certification, each with whether its review is complete.

    Args:
        id: ID of the certification; see `certifications.list`.
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
        _fill_path("/certifications/{id}/identity-summaries", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
