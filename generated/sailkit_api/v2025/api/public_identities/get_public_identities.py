from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import PublicIdentity

OPERATION = Operation(
    id="getPublicIdentities",
    method="GET",
    path="/public-identities",
    prefix="/v2025",
    tag="Public Identities",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["PublicIdentity"]}},
    scopes=("sp:scopes:default",),
    user_levels=("USER",),
    filterable={
        "alias": ("eq", "sw"),
        "email": ("eq", "sw"),
        "firstname": ("eq", "sw"),
        "id": ("eq", "in"),
        "lastname": ("eq", "sw"),
    },
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-public-identities",
)


def get_public_identities(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    add_core_filters: bool | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[PublicIdentity], PublicIdentity]:
    """Get public identities.

    GET /public-identities
    Scopes: sp:scopes:default.
    User levels: USER.
    Filterable: alias (eq, sw), email (eq, sw), firstname (eq, sw), id (eq, in), lastname (eq, sw).
    Sortable: name.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        add_core_filters: Left out, the service takes false.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/get-public-identities
    """
    return PagedRequest(
        OPERATION,
        "/public-identities",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "add-core-filters": add_core_filters,
            "sorters": sorters,
        },
    )
