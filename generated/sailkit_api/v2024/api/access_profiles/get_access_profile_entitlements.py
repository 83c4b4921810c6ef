from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Entitlement

OPERATION = Operation(
    id="getAccessProfileEntitlements",
    method="GET",
    path="/access-profiles/{id}/entitlements",
    prefix="/v2024",
    tag="Access Profiles",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:access-profile:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    filterable={
        "attribute": ("eq", "sw"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "sw"),
        "owner.id": ("eq", "in"),
        "source.id": ("eq", "in"),
        "value": ("eq", "sw"),
    },
    sortable=("attribute", "created", "modified", "name", "value"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-access-profile-entitlements",
)


def get_access_profile_entitlements(
    id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Get access profile entitlements.

    GET /access-profiles/{id}/entitlements
    Scopes: idn:access-profile:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: attribute (eq, sw), created (ge, gt, le, lt), id (eq, in), modified (ge, gt, le, lt), name (eq, sw),
        owner.id (eq, in), source.id (eq, in), value (eq, sw).
    Sortable: attribute, created, modified, name, value.

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

    https://developer.sailpoint.com/docs/api/v2024/get-access-profile-entitlements
    """
    return PagedRequest(
        OPERATION,
        _path("/access-profiles/{id}/entitlements", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
