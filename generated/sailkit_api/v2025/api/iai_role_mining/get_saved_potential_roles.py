from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import RoleMiningSessionDraftRoleDto

OPERATION = Operation(
    id="getSavedPotentialRoles",
    method="GET",
    path="/role-mining-potential-roles/saved",
    prefix="/v2025",
    tag="IAI Role Mining",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["RoleMiningSessionDraftRoleDto"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    sortable=("modified",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-saved-potential-roles",
)


def get_saved_potential_roles(
    *, sorters: str | None = None, offset: int | None = None, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[RoleMiningSessionDraftRoleDto], RoleMiningSessionDraftRoleDto]:
    """Get saved potential roles.

    GET /role-mining-potential-roles/saved
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.
    Sortable: modified.

    Args:
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-saved-potential-roles
    """
    return PagedRequest(
        OPERATION,
        "/role-mining-potential-roles/saved",
        query={"sorters": sorters, "offset": offset, "limit": limit, "count": count},
    )
