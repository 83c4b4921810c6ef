from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityReferenceWithNameAndEmail

OPERATION = Operation(
    id="listCertificationReviewers",
    method="GET",
    path="/certifications/{id}/reviewers",
    prefix="/v2025",
    tag="Certifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["IdentityReferenceWithNameAndEmail"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={"email": ("eq", "sw"), "id": ("eq", "in"), "name": ("eq", "sw")},
    sortable=("email", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-certification-reviewers",
)


def list_certification_reviewers(
    id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[IdentityReferenceWithNameAndEmail | None], IdentityReferenceWithNameAndEmail | None]:
    """List certification reviewers.

    GET /certifications/{id}/reviewers
    Scopes: idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN.
    Filterable: email (eq, sw), id (eq, in), name (eq, sw).
    Sortable: email, name.

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

    https://developer.sailpoint.com/docs/api/v2025/list-certification-reviewers
    """
    return PagedRequest(
        OPERATION,
        _path("/certifications/{id}/reviewers", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
