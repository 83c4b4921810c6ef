from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeRecord

OPERATION = Operation(
    api=API,
    id="listNonEmployeeRecords",
    method="GET",
    path="/non-employee-records",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": ["NonEmployeeRecord"]}},
    scopes=("idn:nelm:read",),
    application=True,
    filterable={"sourceId": ("eq",)},
    sortable=(
        "accountName",
        "created",
        "email",
        "endDate",
        "firstName",
        "id",
        "lastName",
        "manager",
        "modified",
        "phone",
        "sourceId",
        "startDate",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-non-employee-records",
)


def list_non_employee_records(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[NonEmployeeRecord], NonEmployeeRecord]:
    """Returns non-employees.

    With the right `idn:nesr:read` all of them, otherwise those that the caller manages.

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
        "/non-employee-records",
        query={"limit": limit, "offset": offset, "count": count, "sorters": sorters, "filters": filters},
    )
