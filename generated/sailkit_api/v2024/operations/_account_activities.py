from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccountActivity,
    )


_GET_ACCOUNT_ACTIVITY = Operation(
    api=API,
    id="getAccountActivity",
    method="GET",
    path="/account-activities/{id}",
    tag="Account Activities",
    results={200: {"application/json": "AccountActivity"}},
    scopes=("sp:scopes:all",),
    page="get-account-activity",
)


def get_account_activity(
    id: Id,
) -> Request[AccountActivity]:
    """Returns one account activity with its items, errors and warnings.

    Args:
        id: ID of the account activity; see `account_activities.list`.
    """
    return Request(
        _GET_ACCOUNT_ACTIVITY,
        _fill_path("/account-activities/{id}", **{"id": id}),
    )


_LIST_ACCOUNT_ACTIVITIES = Operation(
    api=API,
    id="listAccountActivities",
    method="GET",
    path="/account-activities",
    tag="Account Activities",
    results={200: {"application/json": ["AccountActivity"]}},
    scopes=("sp:scopes:all",),
    filterable={
        "created": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "modified": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "type": ("eq", "ge", "in", "isnull", "le", "lt", "ne", "sw"),
    },
    sortable=("created", "modified", "type"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-account-activities",
)


def list_account_activities(
    *,
    requested_for: str | None = None,
    requested_by: str | None = None,
    regarding_identity: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[AccountActivity], AccountActivity]:
    """Returns account activities, such as provisioning for an identity.

    `regarding-identity` excludes `requested-for` and `requested-by`; `me` stands for the caller.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_ACCOUNT_ACTIVITIES,
        "/account-activities",
        query={
            "requested-for": requested_for,
            "requested-by": requested_by,
            "regarding-identity": regarding_identity,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )
