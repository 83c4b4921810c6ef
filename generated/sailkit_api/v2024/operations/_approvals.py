from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        Approval,
    )


_GET_APPROVAL = Operation(
    api=API,
    id="getApproval",
    method="GET",
    path="/generic-approvals/{id}",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    scopes=(
        "idn:access-request-administration:read",
        "idn:access-request-approvals:manage",
        "idn:access-request-approvals:read",
    ),
    user_levels=("APPROVAL_OWNER",),
    page="get-approval",
)


def get_approval(
    id: Id,
) -> Request[Approval]:
    """Returns one approval by its own id.

    The id of an access request is not accepted; list the approvals with a filter on it instead.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(
        _GET_APPROVAL,
        _fill_path("/generic-approvals/{id}", **{"id": id}),
    )


_GET_APPROVALS = Operation(
    api=API,
    id="getApprovals",
    method="GET",
    path="/generic-approvals",
    tag="Approvals",
    results={200: {"application/json": ["Approval"]}},
    scopes=(
        "idn:access-request-administration:read",
        "idn:access-request-approvals:manage",
        "idn:access-request-approvals:read",
    ),
    user_levels=("APPROVAL_OWNER",),
    filterable={"referenceType": ("eq",), "status": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-approvals",
)


def get_approvals(
    *,
    mine: bool | None = None,
    requester_id: Id | None = None,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[Approval], Approval]:
    """Returns approvals of every kind.

    Without a parameter, an administrator gets those of the whole tenant, everyone else their own. The approvals of
    one access request are found with `filters` on `referenceType` and `referenceId`; `count-only` returns nothing
    but the header X-Total-Count.

    Args:
        mine: Default: true.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _GET_APPROVALS,
        "/generic-approvals",
        query={
            "mine": mine,
            "requesterId": requester_id,
            "filters": filters,
            "limit": limit,
            "offset": offset,
        },
    )
