from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeRequest

OPERATION = Operation(
    api=API,
    id="listNonEmployeeRequests",
    method="GET",
    path="/non-employee-requests",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": ["NonEmployeeRequest"]}},
    scopes=("idn:nelm:read",),
    application=True,
    filterable={"sourceId": ("eq",)},
    sortable=(
        "accountName",
        "approvalStatus",
        "created",
        "email",
        "endDate",
        "firstName",
        "lastName",
        "phone",
        "startDate",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-non-employee-requests",
)


def list_non_employee_requests(
    *,
    requested_for: str,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[NonEmployeeRequest], NonEmployeeRequest]:
    """Returns requests for non-employees of an account manager, given by `requested-for`.

    Give `me` for the caller; anyone else requires the right `idn:nesr:read`.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        "/non-employee-requests",
        query={
            "requested-for": requested_for,
            "limit": limit,
            "offset": offset,
            "count": count,
            "sorters": sorters,
            "filters": filters,
        },
    )
