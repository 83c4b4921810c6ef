from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Identity, ListIdentitiesDefaultFilter

OPERATION = Operation(
    id="listIdentities",
    method="GET",
    path="/identities",
    prefix="/v2024",
    tag="Identities",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["Identity"]}},
    scopes=("idn:identity:manage", "idn:identity:read"),
    filterable={
        "alias": ("eq", "sw"),
        "cloudStatus": ("eq",),
        "correlated": ("eq",),
        "email": ("eq", "sw"),
        "firstname": ("eq", "sw"),
        "id": ("eq", "in"),
        "lastname": ("eq", "sw"),
        "name": ("eq", "sw"),
        "processingState": ("eq",),
        "protected": ("eq",),
    },
    sortable=("alias", "cloudStatus", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-identities",
)


def list_identities(
    *,
    filters: str | None = None,
    sorters: str | None = None,
    default_filter: ListIdentitiesDefaultFilter | str | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[Identity], Identity]:
    """List identities.

    Returns identities, at most 250 a page: those that are correlated, unless the default filter is NONE, which
    returns all.

    GET /identities
    Scopes: idn:identity:manage, idn:identity:read.
    Filterable: alias (eq, sw), cloudStatus (eq), correlated (eq), email (eq, sw), firstname (eq, sw), id (eq, in),
        lastname (eq, sw), name (eq, sw), processingState (eq), protected (eq).
    Sortable: alias, cloudStatus, name.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        default_filter: One of CORRELATED_ONLY, NONE. Left out, the service takes CORRELATED_ONLY.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2024/list-identities
    """
    return PagedRequest(
        OPERATION,
        "/identities",
        query={
            "filters": filters,
            "sorters": sorters,
            "defaultFilter": default_filter,
            "count": count,
            "limit": limit,
            "offset": offset,
        },
    )
