from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ScheduledActionResponse

OPERATION = Operation(
    id="listScheduledActions",
    method="GET",
    path="/configuration-hub/scheduled-actions",
    prefix="/v2024",
    tag="Configuration Hub",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["ScheduledActionResponse"]}},
    scopes=("sp:config-scheduled-action:manage", "sp:config-scheduled-action:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-scheduled-actions",
)


def list_scheduled_actions() -> PagedRequest[list[ScheduledActionResponse], ScheduledActionResponse]:
    """List scheduled actions.

    GET /configuration-hub/scheduled-actions
    Scopes: sp:config-scheduled-action:manage, sp:config-scheduled-action:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/list-scheduled-actions
    """
    return PagedRequest(OPERATION, "/configuration-hub/scheduled-actions")
