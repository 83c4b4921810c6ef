from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccessProfile

OPERATION = Operation(
    id="listDimensionAccessProfiles",
    method="GET",
    path="/roles/{roleId}/dimensions/{dimensionId}/access-profiles",
    prefix="/v2025",
    tag="Dimensions",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AccessProfile"]}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    filterable={
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "sw"),
        "owner.id": ("eq", "in"),
        "source.id": ("eq", "in"),
    },
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-dimension-access-profiles",
)


def list_dimension_access_profiles(
    role_id: str,
    dimension_id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[AccessProfile], AccessProfile]:
    """List dimension access profiles.

    GET /roles/{roleId}/dimensions/{dimensionId}/access-profiles
    Scopes: idn:role-checked:manage, idn:role-checked:read, idn:role-unchecked:manage, idn:role-unchecked:read.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.
    Filterable: created (ge, gt, le, lt), id (eq, in), modified (ge, gt, le, lt), name (eq, sw), owner.id (eq, in),
        source.id (eq, in).
    Sortable: created, modified, name.

    Args:
        role_id: Text.
        dimension_id: Text.
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

    https://developer.sailpoint.com/docs/api/v2025/list-dimension-access-profiles
    """
    return PagedRequest(
        OPERATION,
        _path(
            "/roles/{roleId}/dimensions/{dimensionId}/access-profiles",
            **{"roleId": role_id, "dimensionId": dimension_id},
        ),
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
