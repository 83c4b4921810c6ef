from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleIdentity

OPERATION = Operation(
    id="getRoleAssignedIdentities",
    method="GET",
    path="/roles/{id}/assigned-identities",
    prefix="/v2024",
    tag="Roles",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["RoleIdentity"]}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    application=True,
    filterable={"aliasName": ("eq", "sw"), "email": ("eq", "sw"), "id": ("eq", "in"), "name": ("co", "eq", "sw")},
    sortable=("aliasName", "email", "id", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-role-assigned-identities",
)


def get_role_assigned_identities(
    id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[RoleIdentity], RoleIdentity]:
    """Get role assigned identities.

    GET /roles/{id}/assigned-identities
    Scopes: idn:role-checked:manage, idn:role-checked:read, idn:role-unchecked:manage, idn:role-unchecked:read.
    Filterable: aliasName (eq, sw), email (eq, sw), id (eq, in), name (co, eq, sw).
    Sortable: aliasName, email, id, name.

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

    https://developer.sailpoint.com/docs/api/v2024/get-role-assigned-identities
    """
    return PagedRequest(
        OPERATION,
        _path("/roles/{id}/assigned-identities", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
