from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ScheduledActionPayload, ScheduledActionResponse

OPERATION = Operation(
    api=API,
    id="createScheduledAction",
    method="POST",
    path="/configuration-hub/scheduled-actions",
    tag="Configuration Hub",
    results={200: {"application/json": "ScheduledActionResponse"}},
    bodies={"application/json": "ScheduledActionPayload"},
    scopes=("sp:config-scheduled-action:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-scheduled-action",
)


def create_scheduled_action(body: ScheduledActionPayload | Mapping[str, Any]) -> Request[ScheduledActionResponse]:
    """Schedules an action of Configuration Hub, such as a backup, and returns it."""
    return Request(OPERATION, "/configuration-hub/scheduled-actions", body=body)
