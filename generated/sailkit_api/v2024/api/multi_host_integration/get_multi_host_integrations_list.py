from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import MultiHostIntegrations

OPERATION = Operation(
    id="getMultiHostIntegrationsList",
    method="GET",
    path="/multihosts",
    prefix="/v2024",
    tag="Multi-Host Integration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["MultiHostIntegrations"]}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    filterable={"forSubAdminId": ("in",), "type": ("in",)},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-multi-host-integrations-list",
)


def get_multi_host_integrations_list(
    *,
    offset: int | None = None,
    limit: int | None = None,
    sorters: str | None = None,
    filters: str | None = None,
    count: bool | None = None,
    for_subadmin: str | None = None,
) -> PagedRequest[list[MultiHostIntegrations], MultiHostIntegrations]:
    """Get multi-host integrations list.

    GET /multihosts
    Scopes: idn:multihosts-admin:manage, idn:sources:read.
    Filterable: forSubAdminId (in), type (in).
    Sortable: name.

    Args:
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
        for_subadmin: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-multi-host-integrations-list
    """
    return PagedRequest(
        OPERATION,
        "/multihosts",
        query={
            "offset": offset,
            "limit": limit,
            "sorters": sorters,
            "filters": filters,
            "count": count,
            "for-subadmin": for_subadmin,
        },
    )
