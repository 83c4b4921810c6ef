from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Entitlement

OPERATION = Operation(
    api=API,
    id="getAccessProfileEntitlements",
    method="GET",
    path="/access-profiles/{id}/entitlements",
    tag="Access Profiles",
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
    page="get-access-profile-entitlements",
)


def get_access_profile_entitlements(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns the entitlements of an access profile.

    Args:
        id: ID of the access profile; see `access_profiles.list`.
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
        _fill_path("/access-profiles/{id}/entitlements", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
