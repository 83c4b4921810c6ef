from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccessReviewItem

OPERATION = Operation(
    id="listIdentityAccessReviewItems",
    method="GET",
    path="/certifications/{id}/access-review-items",
    prefix="/v2025",
    tag="Certifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AccessReviewItem"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={
        "access.id": ("eq", "in"),
        "access.name": ("eq", "sw"),
        "access.type": ("eq",),
        "accessProfile.sourceName": ("eq", "sw"),
        "completed": ("eq", "ne"),
        "entitlement.sourceName": ("eq", "sw"),
        "id": ("eq", "in"),
        "identitySummary.id": ("eq", "in"),
        "identitySummary.name": ("eq", "sw"),
        "type": ("eq",),
    },
    sortable=(
        "access.name",
        "access.type",
        "accessProfile.sourceName",
        "entitlement.sourceName",
        "identitySummary.name",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-identity-access-review-items",
)


def list_identity_access_review_items(
    id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
    entitlements: str | None = None,
    access_profiles: str | None = None,
    roles: str | None = None,
) -> PagedRequest[list[AccessReviewItem], AccessReviewItem]:
    """List identity access review items.

    GET /certifications/{id}/access-review-items
    Scopes: idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN.
    Filterable: access.id (eq, in), access.name (eq, sw), access.type (eq), accessProfile.sourceName (eq, sw),
        completed (eq, ne), entitlement.sourceName (eq, sw), id (eq, in), identitySummary.id (eq, in),
        identitySummary.name (eq, sw), type (eq).
    Sortable: access.name, access.type, accessProfile.sourceName, entitlement.sourceName, identitySummary.name.

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
        entitlements: Text.
        access_profiles: Text.
        roles: Text.

    https://developer.sailpoint.com/docs/api/v2025/list-identity-access-review-items
    """
    return PagedRequest(
        OPERATION,
        _path("/certifications/{id}/access-review-items", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
            "entitlements": entitlements,
            "access-profiles": access_profiles,
            "roles": roles,
        },
    )
