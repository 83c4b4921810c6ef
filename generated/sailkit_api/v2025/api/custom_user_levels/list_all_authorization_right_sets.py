from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import HierarchicalRightSet

OPERATION = Operation(
    id="listAllAuthorizationRightSets",
    method="GET",
    path="/authorization/authorization-assignable-right-sets",
    prefix="/v2025",
    tag="Custom User Levels",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["HierarchicalRightSet"]}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    filterable={"category": ("eq",)},
    sortable=("category", "id", "name"),
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-all-authorization-right-sets",
)


def list_all_authorization_right_sets(
    *, filters: str | None = None, sorters: str | None = None, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[HierarchicalRightSet], HierarchicalRightSet]:
    """List all authorization right sets.

    GET /authorization/authorization-assignable-right-sets
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:user-level:manage.
    User levels: ORG_ADMIN.
    Filterable: category (eq).
    Sortable: category, id, name.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2025/list-all-authorization-right-sets
    """
    return PagedRequest(
        OPERATION,
        "/authorization/authorization-assignable-right-sets",
        query={"filters": filters, "sorters": sorters, "limit": limit, "offset": offset},
    )
