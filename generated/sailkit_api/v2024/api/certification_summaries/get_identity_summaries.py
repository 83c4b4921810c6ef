from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CertificationIdentitySummary

OPERATION = Operation(
    id="getIdentitySummaries",
    method="GET",
    path="/certifications/{id}/identity-summaries",
    prefix="/v2024",
    tag="Certification Summaries",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["CertificationIdentitySummary"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={"completed": ("eq", "ne"), "id": ("eq", "in"), "name": ("eq", "sw")},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-identity-summaries",
)


def get_identity_summaries(
    id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[CertificationIdentitySummary], CertificationIdentitySummary]:
    """Get identity summaries.

    GET /certifications/{id}/identity-summaries
    Scopes: idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN.
    Filterable: completed (eq, ne), id (eq, in), name (eq, sw).
    Sortable: name.

    Args:
        id: Text.
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

    https://developer.sailpoint.com/docs/api/v2024/get-identity-summaries
    """
    return PagedRequest(
        OPERATION,
        _path("/certifications/{id}/identity-summaries", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
