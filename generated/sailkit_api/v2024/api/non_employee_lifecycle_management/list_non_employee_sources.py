from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import NonEmployeeSourceWithNECount

OPERATION = Operation(
    id="listNonEmployeeSources",
    method="GET",
    path="/non-employee-sources",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["NonEmployeeSourceWithNECount"]}},
    scopes=("idn:nelm:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    sortable=("created", "name", "sourceId"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-non-employee-sources",
)


def list_non_employee_sources(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    requested_for: str | None = None,
    non_employee_count: bool | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[NonEmployeeSourceWithNECount], NonEmployeeSourceWithNECount]:
    """List non-employee sources.

    GET /non-employee-sources
    Scopes: idn:nelm:read.
    User levels: ORG_ADMIN.
    Sortable: created, name, sourceId.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        requested_for: Text.
        non_employee_count: Left out, the service takes false.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2024/list-non-employee-sources
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
