from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import EmailStatusDto

OPERATION = Operation(
    id="listFromAddresses",
    method="GET",
    path="/verified-from-addresses",
    prefix="/v2025",
    tag="Notifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["EmailStatusDto"]}},
    scopes=("idn:notification-templates:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"email": ("eq", "ge", "gt", "le", "lt")},
    sortable=("email",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-from-addresses",
)


def list_from_addresses(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[EmailStatusDto], EmailStatusDto]:
    """List from addresses.

    GET /verified-from-addresses
    Scopes: idn:notification-templates:read.
    User levels: ORG_ADMIN.
    Filterable: email (eq, ge, gt, le, lt).
    Sortable: email.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/list-from-addresses
    """
    return PagedRequest(
        OPERATION,
        "/verified-from-addresses",
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
