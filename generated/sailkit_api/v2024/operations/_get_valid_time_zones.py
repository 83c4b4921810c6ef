from __future__ import annotations

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

OPERATION = Operation(
    api=API,
    id="getValidTimeZones",
    method="GET",
    path="/org-config/valid-time-zones",
    tag="Org Config",
    results={200: {"application/json": None}},
    scopes=("idn:org-configs-user:read", "idn:org-configs:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    page="get-valid-time-zones",
)


def get_valid_time_zones(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[str], str]:
    """Returns the names of the time zones that the tenant can be set to.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION, "/org-config/valid-time-zones", query={"limit": limit, "offset": offset, "count": count}
    )
