from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ScheduledActionResponse

OPERATION = Operation(
    api=API,
    id="listScheduledActions",
    method="GET",
    path="/configuration-hub/scheduled-actions",
    tag="Configuration Hub",
    results={200: {"application/json": ["ScheduledActionResponse"]}},
    scopes=("sp:config-scheduled-action:manage", "sp:config-scheduled-action:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    page="list-scheduled-actions",
)


def list_scheduled_actions() -> PagedRequest[list[ScheduledActionResponse], ScheduledActionResponse]:
    """Returns the scheduled actions of Configuration Hub."""
    return PagedRequest(OPERATION, "/configuration-hub/scheduled-actions")
