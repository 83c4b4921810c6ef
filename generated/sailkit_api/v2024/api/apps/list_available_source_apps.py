from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import SourceApp

OPERATION = Operation(
    id="listAvailableSourceApps",
    method="GET",
    path="/source-apps",
    prefix="/v2024",
    tag="Apps",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["SourceApp"]}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    experimental=True,
    filterable={
        "accountSource.id": ("eq", "in"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("co", "eq", "in", "sw"),
    },
    sortable=("accountSource.id", "created", "id", "modified", "name", "owner.id"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-available-source-apps",
)


def list_available_source_apps(
    *,
    limit: int | None = None,
    count: bool | None = None,
    offset: int | None = None,
    sorters: str | None = None,
    filters: str | None = None,
) -> PagedRequest[list[SourceApp], SourceApp]:
    """List available source apps.

    GET /source-apps
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:app-roles:manage, idn:app-roles:read.
    Filterable: accountSource.id (eq, in), created (ge, gt, le, lt), id (eq, in), modified (ge, gt, le, lt), name
        (co, eq, in, sw).
    Sortable: accountSource.id, created, id, modified, name, owner.id.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/list-available-source-apps
    """
    return PagedRequest(
        OPERATION,
        "/source-apps",
        query={"limit": limit, "count": count, "offset": offset, "sorters": sorters, "filters": filters},
    )
