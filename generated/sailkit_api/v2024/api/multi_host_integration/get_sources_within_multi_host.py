from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MultiHostSources

OPERATION = Operation(
    id="getSourcesWithinMultiHost",
    method="GET",
    path="/multihosts/{multihostId}/sources",
    prefix="/v2024",
    tag="Multi-Host Integration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["MultiHostSources"]}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    filterable={"id": ("in",)},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sources-within-multi-host",
)


def get_sources_within_multi_host(
    multihost_id: str,
    *,
    offset: int | None = None,
    limit: int | None = None,
    sorters: str | None = None,
    filters: str | None = None,
    count: bool | None = None,
) -> PagedRequest[list[MultiHostSources], MultiHostSources]:
    """Get sources within multi-host.

    GET /multihosts/{multihostId}/sources
    Scopes: idn:multihosts-admin:manage, idn:sources:read.
    Filterable: id (in).
    Sortable: name.

    Args:
        multihost_id: Text.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/get-sources-within-multi-host
    """
    return PagedRequest(
        OPERATION,
        _path("/multihosts/{multihostId}/sources", **{"multihostId": multihost_id}),
        query={"offset": offset, "limit": limit, "sorters": sorters, "filters": filters, "count": count},
    )
