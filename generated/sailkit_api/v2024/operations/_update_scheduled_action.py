from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatch, ScheduledActionResponse

OPERATION = Operation(
    api=API,
    id="updateScheduledAction",
    method="PATCH",
    path="/configuration-hub/scheduled-actions/{id}",
    tag="Configuration Hub",
    results={200: {"application/json": "ScheduledActionResponse"}},
    bodies={"application/json-patch+json": "JsonPatch"},
    scopes=("sp:config-scheduled-action:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-scheduled-action",
)


def update_scheduled_action(id: str, body: JsonPatch) -> Request[ScheduledActionResponse]:
    """Update scheduled action."""
    return Request(OPERATION, _path("/configuration-hub/scheduled-actions/{id}", **{"id": id}), body=body)
