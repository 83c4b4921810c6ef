from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import FullDiscoveredApplications, GetCampaignDetail, SlimDiscoveredApplications

OPERATION = Operation(
    api=API,
    id="getDiscoveredApplications",
    method="GET",
    path="/discovered-applications",
    tag="Application Discovery",
    results={200: {"application/json": [OneOf(("SlimDiscoveredApplications", "FullDiscoveredApplications"))]}},
    scopes=("idn:application-discovery:read",),
    filterable={
        "createdAtEnd": ("eq", "ge", "le"),
        "createdAtStart": ("eq", "ge", "le"),
        "description": ("co", "eq", "sw"),
        "discoveredAtEnd": ("eq", "ge", "le"),
        "discoveredAtStart": ("eq", "ge", "le"),
        "discoverySource": ("eq", "in"),
        "name": ("co", "eq", "sw"),
    },
    sortable=("description", "discoveredAt", "discoverySource", "name"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-discovered-applications",
)


def get_discovered_applications(
    *,
    limit: int | None = None,
    offset: int | None = None,
    detail: GetCampaignDetail | str | None = None,
    filter: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[
    list[SlimDiscoveredApplications | FullDiscoveredApplications],
    SlimDiscoveredApplications | FullDiscoveredApplications,
]:
    """Returns applications that were discovered in the environment, with vendors and connectors that may fit.

    `detail` FULL adds details; the default is SLIM.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        detail: One of SLIM, FULL.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        "/discovered-applications",
        query={"limit": limit, "offset": offset, "detail": detail, "filter": filter, "sorters": sorters},
    )
