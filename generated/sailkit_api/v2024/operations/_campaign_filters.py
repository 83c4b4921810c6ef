from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CampaignFilterDetails,
        ListCampaignFiltersResponse,
    )


_CREATE_CAMPAIGN_FILTER = Operation(
    api=API,
    id="createCampaignFilter",
    method="POST",
    path="/campaign-filters",
    tag="Certification Campaign Filters",
    results={200: {"application/json": "CampaignFilterDetails"}},
    bodies={"application/json": "CampaignFilterDetails"},
    scopes=("idn:campaign-filter:manage",),
    page="create-campaign-filter",
)


def create_campaign_filter(
    body: CampaignFilterDetails | Mapping[str, Any],
) -> Request[CampaignFilterDetails]:
    """Creates a campaign filter, which includes or excludes access by criteria, and returns it."""
    return Request(
        _CREATE_CAMPAIGN_FILTER,
        "/campaign-filters",
        body=body,
    )


_DELETE_CAMPAIGN_FILTERS = Operation(
    api=API,
    id="deleteCampaignFilters",
    method="POST",
    path="/campaign-filters/delete",
    tag="Certification Campaign Filters",
    results={204: {}},
    bodies={"application/json": None},
    scopes=("idn:campaign-filter:manage",),
    destroys=True,
    page="delete-campaign-filters",
)


def delete_campaign_filters(
    body: list[str] | tuple[str, ...],
) -> Request[None]:
    """Deletes campaign filters by their ids."""
    return Request(
        _DELETE_CAMPAIGN_FILTERS,
        "/campaign-filters/delete",
        body=body,
    )


_GET_CAMPAIGN_FILTER_BY_ID = Operation(
    api=API,
    id="getCampaignFilterById",
    method="GET",
    path="/campaign-filters/{id}",
    tag="Certification Campaign Filters",
    results={200: {"application/json": "CampaignFilterDetails"}},
    scopes=("idn:campaign-filter:read",),
    page="get-campaign-filter-by-id",
)


def get_campaign_filter_by_id(
    id: Id,
) -> Request[CampaignFilterDetails]:
    """Returns one campaign filter with its criteria.

    Args:
        id: ID of the campaign filter; see `campaign_filters.list`.
    """
    return Request(
        _GET_CAMPAIGN_FILTER_BY_ID,
        _fill_path("/campaign-filters/{id}", **{"id": id}),
    )


_LIST_CAMPAIGN_FILTERS = Operation(
    api=API,
    id="listCampaignFilters",
    method="GET",
    path="/campaign-filters",
    tag="Certification Campaign Filters",
    results={200: {"application/json": "ListCampaignFiltersResponse"}},
    scopes=("idn:campaign-filter:manage",),
    paging=Paging(style="start", size=250, maximum=250, items="items"),
    page="list-campaign-filters",
)


def list_campaign_filters(
    *,
    limit: int | None = None,
    start: int | None = None,
    include_system_filters: bool | None = None,
) -> PagedRequest[ListCampaignFiltersResponse, CampaignFilterDetails]:
    """Returns campaign filters with their number.

    `includeSystemFilters` false leaves those of the system out.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        start: At least 0. Default: 0.
        include_system_filters: Default: true.
    """
    return PagedRequest(
        _LIST_CAMPAIGN_FILTERS,
        "/campaign-filters",
        query={
            "limit": limit,
            "start": start,
            "includeSystemFilters": include_system_filters,
        },
    )


_UPDATE_CAMPAIGN_FILTER = Operation(
    api=API,
    id="updateCampaignFilter",
    method="POST",
    path="/campaign-filters/{id}",
    tag="Certification Campaign Filters",
    results={200: {"application/json": "CampaignFilterDetails"}},
    bodies={"application/json": "CampaignFilterDetails"},
    scopes=("idn:campaign-filter:manage",),
    page="update-campaign-filter",
)


def update_campaign_filter(
    id: Id,
    body: CampaignFilterDetails | Mapping[str, Any],
) -> Request[CampaignFilterDetails]:
    """Replaces a campaign filter by the whole object in the body, and returns it.

    Args:
        id: ID of the campaign filter; see `campaign_filters.list`.
    """
    return Request(
        _UPDATE_CAMPAIGN_FILTER,
        _fill_path("/campaign-filters/{id}", **{"id": id}),
        body=body,
    )
