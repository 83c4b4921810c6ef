from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeSourceWithNECount

OPERATION = Operation(
    api=API,
    id="listNonEmployeeSources",
    method="GET",
    path="/non-employee-sources",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": ["NonEmployeeSourceWithNECount"]}},
    scopes=("idn:nelm:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    sortable=("created", "name", "sourceId"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-non-employee-sources",
)


def list_non_employee_sources(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    requested_for: str | None = None,
    non_employee_count: bool | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[NonEmployeeSourceWithNECount], NonEmployeeSourceWithNECount]:
    """Returns non-employee sources of an account manager, given by `requested-for`.

    Give `me` for the caller. The number of non-employees is null unless `non-employee-count` is true.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        non_employee_count: Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        "/non-employee-sources",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "requested-for": requested_for,
            "non-employee-count": non_employee_count,
            "sorters": sorters,
        },
    )
