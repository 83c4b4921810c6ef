from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ApplicationItem

OPERATION = Operation(
    api=API,
    id="getApplications",
    method="GET",
    path="/das/applications",
    tag="Data Access Security",
    results={200: {"application/json": ["ApplicationItem"]}},
    scopes=("das:applications:manage", "das:applications:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={
        "appIds": ("eq", "in"),
        "appName": ("eq",),
        "groupCodes": ("eq", "in"),
        "statuses": ("eq", "in"),
        "supportsValidation": ("eq",),
        "tagIds": ("eq", "in"),
        "virtualAppId": ("eq",),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-applications",
)


def get_applications(
    *, filters: str | None = None, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[ApplicationItem], ApplicationItem]:
    """Returns the applications that Data Access Security governs.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION, "/das/applications", query={"filters": filters, "limit": limit, "offset": offset, "count": count}
    )
