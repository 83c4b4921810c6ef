from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import IdentityProfileExportedObject

OPERATION = Operation(
    id="exportIdentityProfiles",
    method="GET",
    path="/identity-profiles/export",
    prefix="/v2025",
    tag="Identity Profiles",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["IdentityProfileExportedObject"]}},
    scopes=("idn:identity-profile:read",),
    application=True,
    filterable={"id": ("eq", "ne"), "name": ("eq", "ne"), "priority": ("eq", "ne")},
    sortable=("id", "name", "priority"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/export-identity-profiles",
)


def export_identity_profiles(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[IdentityProfileExportedObject], IdentityProfileExportedObject]:
    """Export identity profiles.

    GET /identity-profiles/export
    Scopes: idn:identity-profile:read.
    Filterable: id (eq, ne), name (eq, ne), priority (eq, ne).
    Sortable: id, name, priority.

    Args:
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

    https://developer.sailpoint.com/docs/api/v2025/export-identity-profiles
    """
    return PagedRequest(
        OPERATION,
        "/identity-profiles/export",
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
