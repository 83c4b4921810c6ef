from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Request, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CommonAccessIDStatus,
        CommonAccessItemRequest,
        CommonAccessItemResponse,
        CommonAccessResponse,
    )


_CREATE_COMMON_ACCESS = Operation(
    api=API,
    id="createCommonAccess",
    method="POST",
    path="/common-access",
    tag="IAI Common Access",
    results={202: {"application/json": "CommonAccessItemResponse"}},
    bodies={"application/json": "CommonAccessItemRequest"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="create-common-access",
)


def create_common_access(
    body: CommonAccessItemRequest | Mapping[str, Any],
) -> Request[CommonAccessItemResponse]:
    """Adds a role or an access profile to common access.

    Requires the right `iai:access-modeling:create`. The answer is 202.
    """
    return Request(
        _CREATE_COMMON_ACCESS,
        "/common-access",
        body=body,
    )


_GET_COMMON_ACCESS = Operation(
    api=API,
    id="getCommonAccess",
    method="GET",
    path="/common-access",
    tag="IAI Common Access",
    results={200: {"application/json": ["CommonAccessResponse"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={
        "access.description": ("eq", "sw"),
        "access.id": ("eq", "sw"),
        "access.name": ("eq", "sw"),
        "access.type": ("eq",),
        "reviewedByUser": ("eq",),
        "status": ("eq", "sw"),
    },
    sortable=("access.name", "status"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-common-access",
)


def get_common_access(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[CommonAccessResponse], CommonAccessResponse]:
    """Returns roles and access profiles that are common in the tenant, with their review status.

    Requires the right `iai:access-modeling:read`.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_COMMON_ACCESS,
        "/common-access",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_UPDATE_COMMON_ACCESS_STATUS_IN_BULK = Operation(
    api=API,
    id="updateCommonAccessStatusInBulk",
    method="POST",
    path="/common-access/update-status",
    tag="IAI Common Access",
    results={202: {"application/json": None}},
    bodies={"application/json": ["CommonAccessIDStatus"]},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="update-common-access-status-in-bulk",
)


def update_common_access_status_in_bulk(
    body: Sequence[CommonAccessIDStatus | Mapping[str, Any]],
) -> Request[dict[str, Any]]:
    """Confirms or denies items of common access by their ids.

    Requires the right `iai:access-modeling:update`. The answer (202) is empty.
    """
    return Request(
        _UPDATE_COMMON_ACCESS_STATUS_IN_BULK,
        "/common-access/update-status",
        body=body,
    )
