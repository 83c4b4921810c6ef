from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import TemplateDtoDefault

OPERATION = Operation(
    id="listNotificationTemplateDefaults",
    method="GET",
    path="/notification-template-defaults",
    prefix="/v2024",
    tag="Notifications",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["TemplateDtoDefault"]}},
    scopes=("idn:notification-template-defaults:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"key": ("eq", "in", "sw"), "locale": ("eq", "sw"), "medium": ("eq", "sw")},
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-notification-template-defaults",
)


def list_notification_template_defaults(
    *, limit: int | None = None, offset: int | None = None, filters: str | None = None
) -> PagedRequest[list[TemplateDtoDefault], TemplateDtoDefault]:
    """List notification template defaults.

    GET /notification-template-defaults
    Scopes: idn:notification-template-defaults:read.
    User levels: ORG_ADMIN.
    Filterable: key (eq, in, sw), locale (eq, sw), medium (eq, sw).

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/list-notification-template-defaults
    """
    return PagedRequest(
        OPERATION, "/notification-template-defaults", query={"limit": limit, "offset": offset, "filters": filters}
    )
