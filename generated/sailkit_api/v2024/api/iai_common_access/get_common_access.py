from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import CommonAccessResponse

OPERATION = Operation(
    id="getCommonAccess",
    method="GET",
    path="/common-access",
    prefix="/v2024",
    tag="IAI Common Access",
    package="sailkit_api.v2024.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2024/get-common-access",
)


def get_common_access(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[CommonAccessResponse], CommonAccessResponse]:
    """Get common access.

    GET /common-access
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.
    Filterable: access.description (eq, sw), access.id (eq, sw), access.name (eq, sw), access.type (eq),
        reviewedByUser (eq), status (eq, sw).
    Sortable: access.name, status.

    Args:
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2024/get-common-access
    """
    return PagedRequest(
        OPERATION,
        "/common-access",
        query={"offset": offset, "limit": limit, "count": count, "filters": filters, "sorters": sorters},
    )
