from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Sed

OPERATION = Operation(
    id="listSeds",
    method="GET",
    path="/suggested-entitlement-descriptions",
    prefix="/v2024",
    tag="Suggested Entitlement Description",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["Sed"]}},
    scopes=("idn:sed:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    filterable={
        "batchId": ("eq", "ne"),
        "displayName": ("co", "eq", "ne"),
        "fullText": ("co",),
        "sourceId": ("eq", "ne"),
        "sourceName": ("co", "eq", "ne"),
        "status": ("eq", "ne"),
    },
    sortable=("displayName", "sourceName", "status"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-seds",
)


def list_seds(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
    count_only: bool | None = None,
    requested_by_anyone: bool | None = None,
    show_pending_status_only: bool | None = None,
) -> PagedRequest[list[Sed], Sed]:
    """List SEDs.

    GET /suggested-entitlement-descriptions
    Scopes: idn:sed:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: batchId (eq, ne), displayName (co, eq, ne), fullText (co), sourceId (eq, ne), sourceName (co, eq,
        ne), status (eq, ne).
    Sortable: displayName, sourceName, status.

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
        count_only: Left out, the service takes false.
        requested_by_anyone: Left out, the service takes false.
        show_pending_status_only: Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/list-seds
    """
    return PagedRequest(
        OPERATION,
        "/suggested-entitlement-descriptions",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
            "count-only": count_only,
            "requested-by-anyone": requested_by_anyone,
            "show-pending-status-only": show_pending_status_only,
        },
    )
