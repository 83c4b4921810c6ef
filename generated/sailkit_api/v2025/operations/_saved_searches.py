from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CreateSavedSearchRequest,
        SavedSearch,
        SearchArguments,
    )


_CREATE_SAVED_SEARCH = Operation(
    api=API,
    id="createSavedSearch",
    method="POST",
    path="/saved-searches",
    tag="Saved Search",
    results={201: {"application/json": "SavedSearch"}},
    bodies={"application/json": "CreateSavedSearchRequest"},
    scopes=("sp:saved-search:manage",),
    page="create-saved-search",
)


def create_saved_search(
    body: CreateSavedSearchRequest | Mapping[str, Any],
) -> Request[SavedSearch]:
    """Saves a search under a name."""
    return Request(
        _CREATE_SAVED_SEARCH,
        "/saved-searches",
        body=body,
    )


_DELETE_SAVED_SEARCH = Operation(
    api=API,
    id="deleteSavedSearch",
    method="DELETE",
    path="/saved-searches/{id}",
    tag="Saved Search",
    results={204: {}},
    scopes=("sp:saved-search:manage",),
    destroys=True,
    page="delete-saved-search",
)


def delete_saved_search(
    id: Id,
) -> Request[None]:
    """Deletes a saved search and returns nothing.

    Args:
        id: ID of the saved search; see `saved_searches.list`.
    """
    return Request(
        _DELETE_SAVED_SEARCH,
        _fill_path("/saved-searches/{id}", **{"id": id}),
    )


_EXECUTE_SAVED_SEARCH = Operation(
    api=API,
    id="executeSavedSearch",
    method="POST",
    path="/saved-searches/{id}/execute",
    tag="Saved Search",
    results={202: {}},
    bodies={"application/json": "SearchArguments"},
    scopes=("sp:saved-search:manage",),
    page="execute-saved-search",
)


def execute_saved_search(
    id: Id,
    body: SearchArguments | Mapping[str, Any],
) -> Request[None]:
    """Starts a saved search and sends the results by e-mail.

    Give `scheduleId`, or both `owner` and `recipients`; the answer (202) is empty.

    Args:
        id: ID of the object; see `access_profiles.list`, `account_activities.list`, `entitlements.list`,
            `roles.list`, `identities.list`.
    """
    return Request(
        _EXECUTE_SAVED_SEARCH,
        _fill_path("/saved-searches/{id}/execute", **{"id": id}),
        body=body,
    )


_GET_SAVED_SEARCH = Operation(
    api=API,
    id="getSavedSearch",
    method="GET",
    path="/saved-searches/{id}",
    tag="Saved Search",
    results={200: {"application/json": "SavedSearch"}},
    scopes=("sp:saved-search:read",),
    page="get-saved-search",
)


def get_saved_search(
    id: Id,
) -> Request[SavedSearch]:
    """Returns one saved search, with its query, indices, columns and sorting.

    Args:
        id: ID of the saved search; see `saved_searches.list`.
    """
    return Request(
        _GET_SAVED_SEARCH,
        _fill_path("/saved-searches/{id}", **{"id": id}),
    )


_LIST_SAVED_SEARCHES = Operation(
    api=API,
    id="listSavedSearches",
    method="GET",
    path="/saved-searches",
    tag="Saved Search",
    results={200: {"application/json": ["SavedSearch"]}},
    scopes=("sp:saved-search:read",),
    filterable={"owner.id": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-saved-searches",
)


def list_saved_searches(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
) -> PagedRequest[list[SavedSearch], SavedSearch]:
    """Returns saved searches.

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
        _LIST_SAVED_SEARCHES,
        "/saved-searches",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
            "filters": filters,
        },
    )


_PUT_SAVED_SEARCH = Operation(
    api=API,
    id="putSavedSearch",
    method="PUT",
    path="/saved-searches/{id}",
    tag="Saved Search",
    results={200: {"application/json": "SavedSearch"}},
    bodies={"application/json": "SavedSearch"},
    scopes=("sp:saved-search:manage",),
    page="put-saved-search",
)


def put_saved_search(
    id: Id,
    body: SavedSearch | Mapping[str, Any],
) -> Request[SavedSearch]:
    """Replaces a saved search with the one in the body.

    Its owner stays.

    Args:
        id: ID of the saved search; see `saved_searches.list`.
    """
    return Request(
        _PUT_SAVED_SEARCH,
        _fill_path("/saved-searches/{id}", **{"id": id}),
        body=body,
    )
