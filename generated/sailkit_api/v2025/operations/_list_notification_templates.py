from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import TemplateDto

OPERATION = Operation(
    api=API,
    id="listNotificationTemplates",
    method="GET",
    path="/notification-templates",
    tag="Notifications",
    results={200: {"application/json": ["TemplateDto"]}},
    scopes=("idn:notification-templates:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"key": ("eq", "in", "sw"), "locale": ("eq", "sw"), "medium": ("eq", "sw")},
    sortable=("key", "medium", "name"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-notification-templates",
)


def list_notification_templates(
    *, limit: int | None = None, offset: int | None = None, filters: str | None = None, sorters: Sorters | None = None
) -> PagedRequest[list[TemplateDto], TemplateDto]:
    """Returns the notification templates that the tenant has changed.

    All others are among the defaults.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        "/notification-templates",
        query={"limit": limit, "offset": offset, "filters": filters, "sorters": sorters},
    )
