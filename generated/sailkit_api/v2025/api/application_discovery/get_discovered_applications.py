from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import FullDiscoveredApplications, GetCampaignDetail, SlimDiscoveredApplications

OPERATION = Operation(
    id="getDiscoveredApplications",
    method="GET",
    path="/discovered-applications",
    prefix="/v2025",
    tag="Application Discovery",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": [OneOf(("SlimDiscoveredApplications", "FullDiscoveredApplications"))]}},
    scopes=("idn:application-discovery:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    filterable={
        "createdAtEnd": ("eq", "ge", "le"),
        "createdAtStart": ("eq", "ge", "le"),
        "description": ("co", "eq", "sw"),
        "discoveredAtEnd": ("eq", "ge", "le"),
        "discoveredAtStart": ("eq", "ge", "le"),
        "discoverySource": ("eq", "in"),
        "discoverySourceCategory": ("eq", "in"),
        "discoverySourceName": ("eq", "in"),
        "name": ("co", "eq", "sw"),
    },
    sortable=(
        "description",
        "discoveredAt",
        "discoverySource",
        "discoverySourceCategory",
        "discoverySourceName",
        "name",
    ),
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-discovered-applications",
)


def get_discovered_applications(
    *,
    limit: int | None = None,
    offset: int | None = None,
    detail: GetCampaignDetail | str | None = None,
    filter: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[
    list[SlimDiscoveredApplications | FullDiscoveredApplications],
    SlimDiscoveredApplications | FullDiscoveredApplications,
]:
    """Get discovered applications.

    GET /discovered-applications
    Scopes: idn:application-discovery:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN.
    Filterable: createdAtEnd (eq, ge, le), createdAtStart (eq, ge, le), description (co, eq, sw), discoveredAtEnd
        (eq, ge, le), discoveredAtStart (eq, ge, le), discoverySource (eq, in), discoverySourceCategory (eq, in),
        discoverySourceName (eq, in), name (co, eq, sw).
    Sortable: description, discoveredAt, discoverySource, discoverySourceCategory, discoverySourceName, name.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        detail: One of SLIM, FULL.
        filter: Text.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/get-discovered-applications
    """
    return PagedRequest(
        OPERATION,
        "/discovered-applications",
        query={"limit": limit, "offset": offset, "detail": detail, "filter": filter, "sorters": sorters},
    )
