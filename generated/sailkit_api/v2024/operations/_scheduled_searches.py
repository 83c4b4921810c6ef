from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CreateScheduledSearchRequest,
        ScheduledSearch,
        TypedReference,
    )


_CREATE_SCHEDULED_SEARCH = Operation(
    api=API,
    id="createScheduledSearch",
    method="POST",
    path="/scheduled-searches",
    tag="Scheduled Search",
    results={201: {"application/json": "ScheduledSearch"}},
    bodies={"application/json": "CreateScheduledSearchRequest"},
    scopes=("sp:scheduled-search:manage",),
    page="create-scheduled-search",
)


def create_scheduled_search(
    body: CreateScheduledSearchRequest | Mapping[str, Any],
) -> Request[ScheduledSearch]:
    """Creates a schedule by which a saved search runs and its results are sent by e-mail."""
    return Request(
        _CREATE_SCHEDULED_SEARCH,
        "/scheduled-searches",
        body=body,
    )


_DELETE_SCHEDULED_SEARCH = Operation(
    api=API,
    id="deleteScheduledSearch",
    method="DELETE",
    path="/scheduled-searches/{id}",
    tag="Scheduled Search",
    results={204: {}},
    scopes=("sp:scheduled-search:manage",),
    destroys=True,
    page="delete-scheduled-search",
)


def delete_scheduled_search(
    id: Id,
) -> Request[None]:
    """Deletes a scheduled search and returns nothing.

    Args:
        id: ID of the scheduled search; see `scheduled_searches.list`.
    """
    return Request(
        _DELETE_SCHEDULED_SEARCH,
        _fill_path("/scheduled-searches/{id}", **{"id": id}),
    )


_GET_SCHEDULED_SEARCH = Operation(
    api=API,
    id="getScheduledSearch",
    method="GET",
    path="/scheduled-searches/{id}",
    tag="Scheduled Search",
    results={200: {"application/json": "ScheduledSearch"}},
    page="get-scheduled-search",
)


def get_scheduled_search(
    id: Id,
) -> Request[ScheduledSearch]:
    """Returns one scheduled search, with its schedule and recipients.

    Args:
        id: ID of the scheduled search; see `scheduled_searches.list`.
    """
    return Request(
        _GET_SCHEDULED_SEARCH,
        _fill_path("/scheduled-searches/{id}", **{"id": id}),
    )


_LIST_SCHEDULED_SEARCH = Operation(
    api=API,
    id="listScheduledSearch",
    method="GET",
    path="/scheduled-searches",
    tag="Scheduled Search",
    results={200: {"application/json": ["ScheduledSearch"]}},
    scopes=("sp:scheduled-search:manage",),
    filterable={"owner.id": ("eq",), "savedSearchId": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-scheduled-search",
)


def list_scheduled_search(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
) -> PagedRequest[list[ScheduledSearch], ScheduledSearch]:
    """Returns scheduled searches.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_SCHEDULED_SEARCH,
        "/scheduled-searches",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
            "filters": filters,
        },
    )


_UNSUBSCRIBE_SCHEDULED_SEARCH = Operation(
    api=API,
    id="unsubscribeScheduledSearch",
    method="POST",
    path="/scheduled-searches/{id}/unsubscribe",
    tag="Scheduled Search",
    results={204: {}},
    bodies={"application/json": "TypedReference"},
    scopes=("sp:scopes:all",),
    destroys=True,
    page="unsubscribe-scheduled-search",
)


def unsubscribe_scheduled_search(
    id: Id,
    body: TypedReference | Mapping[str, Any],
) -> Request[None]:
    """Removes a recipient from a scheduled search and returns nothing.

    Args:
        id: ID of the object; see `access_profiles.list`, `account_activities.list`, `entitlements.list`,
            `roles.list`, `identities.list`.
    """
    return Request(
        _UNSUBSCRIBE_SCHEDULED_SEARCH,
        _fill_path("/scheduled-searches/{id}/unsubscribe", **{"id": id}),
        body=body,
    )


_UPDATE_SCHEDULED_SEARCH = Operation(
    api=API,
    id="updateScheduledSearch",
    method="PUT",
    path="/scheduled-searches/{id}",
    tag="Scheduled Search",
    results={200: {"application/json": "ScheduledSearch"}},
    bodies={"application/json": "ScheduledSearch"},
    scopes=("sp:scheduled-search:manage",),
    page="update-scheduled-search",
)


def update_scheduled_search(
    id: Id,
    body: ScheduledSearch | Mapping[str, Any],
) -> Request[ScheduledSearch]:
    """Replaces a scheduled search with the one in the body.

    Args:
        id: ID of the scheduled search; see `scheduled_searches.list`.
    """
    return Request(
        _UPDATE_SCHEDULED_SEARCH,
        _fill_path("/scheduled-searches/{id}", **{"id": id}),
        body=body,
    )
