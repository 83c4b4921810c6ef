from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessReviewItem

OPERATION = Operation(
    api=API,
    id="listIdentityAccessReviewItems",
    method="GET",
    path="/certifications/{id}/access-review-items",
    tag="Certifications",
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
    page="list-identity-access-review-items",
)


def list_identity_access_review_items(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    entitlements: str | None = None,
    access_profiles: str | None = None,
    roles: str | None = None,
) -> PagedRequest[list[AccessReviewItem], AccessReviewItem]:
    """Returns the items that are to be reviewed in a certification.

    Only one of `entitlements`, `access-profiles` and `roles` is accepted. Certifications of governance groups are
    not supported.

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
        _fill_path("/certifications/{id}/access-review-items", **{"id": id}),
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
