from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import IdentityCertificationDto

OPERATION = Operation(
    id="listIdentityCertifications",
    method="GET",
    path="/certifications",
    prefix="/v2025",
    tag="Certifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["IdentityCertificationDto"]}},
    scopes=("idn:campaign:read",),
    filterable={"campaign.id": ("eq", "in"), "completed": ("eq",), "id": ("eq", "in"), "phase": ("eq",)},
    sortable=("due", "name", "signed"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-identity-certifications",
)


def list_identity_certifications(
    *,
    reviewer_identity: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[IdentityCertificationDto], IdentityCertificationDto]:
    """List identity certifications.

    GET /certifications
    Scopes: idn:campaign:read.
    Filterable: campaign.id (eq, in), completed (eq), id (eq, in), phase (eq).
    Sortable: due, name, signed.

    Args:
        reviewer_identity: Text.
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

    https://developer.sailpoint.com/docs/api/v2025/list-identity-certifications
    """
    return PagedRequest(
        OPERATION,
        "/certifications",
        query={
            "reviewer-identity": reviewer_identity,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )
