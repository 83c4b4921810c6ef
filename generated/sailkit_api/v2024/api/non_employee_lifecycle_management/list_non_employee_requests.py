from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import NonEmployeeRequest

OPERATION = Operation(
    id="listNonEmployeeRequests",
    method="GET",
    path="/non-employee-requests",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2024/list-non-employee-requests",
)


def list_non_employee_requests(
    *,
    requested_for: str,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: str | None = None,
    filters: str | None = None,
) -> PagedRequest[list[NonEmployeeRequest], NonEmployeeRequest]:
    """List non-employee requests.

    GET /non-employee-requests
    Scopes: idn:nelm:read.
    Filterable: sourceId (eq).
    Sortable: accountName, approvalStatus, created, email, endDate, firstName, lastName, phone, startDate.

    Args:
        requested_for: Required.
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

    https://developer.sailpoint.com/docs/api/v2024/list-non-employee-requests
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
