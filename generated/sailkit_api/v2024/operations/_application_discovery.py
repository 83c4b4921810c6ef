from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import TEXT, OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Request, Sorters
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        FullDiscoveredApplications,
        GetCampaignDetail,
        ManualDiscoverApplications,
        SlimDiscoveredApplications,
    )


_GET_DISCOVERED_APPLICATIONS = Operation(
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
        _GET_DISCOVERED_APPLICATIONS,
        "/discovered-applications",
        query={
            "limit": limit,
            "offset": offset,
            "detail": detail,
            "filter": filter,
            "sorters": sorters,
        },
    )


_GET_MANUAL_DISCOVER_APPLICATIONS_CSV_TEMPLATE = Operation(
    api=API,
    id="getManualDiscoverApplicationsCsvTemplate",
    method="GET",
    path="/manual-discover-applications-template",
    tag="Application Discovery",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:application-discovery:read",),
    page="get-manual-discover-applications-csv-template",
)


def get_manual_discover_applications_csv_template() -> Request[str]:
    """Returns a CSV template for the upload of applications.

    It has the columns `application_name` and `description`, and a sample row.
    """
    return Request(
        _GET_MANUAL_DISCOVER_APPLICATIONS_CSV_TEMPLATE,
        "/manual-discover-applications-template",
    )


_SEND_MANUAL_DISCOVER_APPLICATIONS_CSV_TEMPLATE = Operation(
    api=API,
    id="sendManualDiscoverApplicationsCsvTemplate",
    method="POST",
    path="/manual-discover-applications",
    tag="Application Discovery",
    results={200: {}},
    bodies={"multipart/form-data": "ManualDiscoverApplications"},
    scopes=("idn:application-discovery:write",),
    application=True,
    page="send-manual-discover-applications-csv-template",
)


def send_manual_discover_applications_csv_template(
    body: ManualDiscoverApplications | Mapping[str, Any] | Upload | None = None,
) -> Request[None]:
    """Uploads a CSV file of applications for which connectors are to be suggested.

    Without a fitting connector a generic one is suggested.
    """
    return Request(
        _SEND_MANUAL_DISCOVER_APPLICATIONS_CSV_TEMPLATE,
        "/manual-discover-applications",
        body=body,
    )
