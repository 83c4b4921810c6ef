from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeApprovalItem

OPERATION = Operation(
    api=API,
    id="listNonEmployeeApprovals",
    method="GET",
    path="/non-employee-approvals",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": ["NonEmployeeApprovalItem"]}},
    scopes=("idn:nelm:read",),
    application=True,
    filterable={"approvalStatus": ("eq",)},
    sortable=("created", "modified"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-non-employee-approvals",
)


def list_non_employee_approvals(
    *,
    requested_for: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[NonEmployeeApprovalItem], NonEmployeeApprovalItem]:
    """Returns the approvals of requests for non-employees.

    With the right `idn:nesr:read` those of any approver, otherwise those of the caller.

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
        OPERATION,
        "/non-employee-approvals",
        query={
            "requested-for": requested_for,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )
