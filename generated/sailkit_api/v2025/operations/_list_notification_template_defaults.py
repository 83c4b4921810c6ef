from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import TemplateDtoDefault

OPERATION = Operation(
    api=API,
    id="listNotificationTemplateDefaults",
    method="GET",
    path="/notification-template-defaults",
    tag="Notifications",
    results={200: {"application/json": ["TemplateDtoDefault"]}},
    scopes=("idn:notification-template-defaults:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"key": ("eq", "in", "sw"), "locale": ("eq", "sw"), "medium": ("eq", "sw")},
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-notification-template-defaults",
)


def list_notification_template_defaults(
    *, limit: int | None = None, offset: int | None = None, filters: str | None = None
) -> PagedRequest[list[TemplateDtoDefault], TemplateDtoDefault]:
    """Returns the notification templates as delivered, before any change by the tenant.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION, "/notification-template-defaults", query={"limit": limit, "offset": offset, "filters": filters}
    )
