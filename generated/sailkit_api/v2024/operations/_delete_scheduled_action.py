from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteScheduledAction",
    method="DELETE",
    path="/configuration-hub/scheduled-actions/{id}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-scheduled-action:manage",),
    user_levels=("ORG_ADMIN",),
    page="delete-scheduled-action",
)


def delete_scheduled_action(id: str) -> Request[None]:
    """Delete scheduled action."""
    return Request(OPERATION, _path("/configuration-hub/scheduled-actions/{id}", **{"id": id}))
