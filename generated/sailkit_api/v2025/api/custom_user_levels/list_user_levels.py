from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ListUserLevelsDetailLevel, UserLevelSummaryDTO

OPERATION = Operation(
    id="listUserLevels",
    method="GET",
    path="/authorization/custom-user-levels",
    prefix="/v2025",
    tag="Custom User Levels",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["UserLevelSummaryDTO"]}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    filterable={"description": ("co",), "name": ("co",), "owner": ("co",), "status": ("eq",)},
    sortable=("created", "description", "name", "owner", "status"),
    paging=Paging(style="offset", size=50, maximum=50),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-user-levels",
)


def list_user_levels(
    *,
    detail_level: ListUserLevelsDetailLevel | str | None = None,
    filters: str | None = None,
    sorters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[UserLevelSummaryDTO], UserLevelSummaryDTO]:
    """List user levels.

    GET /authorization/custom-user-levels
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:user-level:manage.
    User levels: ORG_ADMIN.
    Filterable: description (co), name (co), owner (co), status (eq).
    Sortable: created, description, name, owner, status.

    Args:
        detail_level: One of FULL, SLIM.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 50. Left out, the service takes 50.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2025/list-user-levels
    """
    return PagedRequest(
        OPERATION,
        "/authorization/custom-user-levels",
        query={"detailLevel": detail_level, "filters": filters, "sorters": sorters, "limit": limit, "offset": offset},
    )
