from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import NonEmployeeRecord

OPERATION = Operation(
    id="listNonEmployeeRecords",
    method="GET",
    path="/non-employee-records",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2024/list-non-employee-records",
)


def list_non_employee_records(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: str | None = None,
    filters: str | None = None,
) -> PagedRequest[list[NonEmployeeRecord], NonEmployeeRecord]:
    """List non-employee records.

    GET /non-employee-records
    Scopes: idn:nelm:read.
    Filterable: sourceId (eq).
    Sortable: accountName, created, email, endDate, firstName, id, lastName, manager, modified, phone, sourceId,
        startDate.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/list-non-employee-records
    """
    return PagedRequest(
        OPERATION,
        "/non-employee-records",
        query={"limit": limit, "offset": offset, "count": count, "sorters": sorters, "filters": filters},
    )
