from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatch, ScheduledActionResponse

OPERATION = Operation(
    id="updateScheduledAction",
    method="PATCH",
    path="/configuration-hub/scheduled-actions/{id}",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ScheduledActionResponse"}},
    bodies={"application/json-patch+json": "JsonPatch"},
    scopes=("sp:config-scheduled-action:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-scheduled-action",
)


def update_scheduled_action(id: str, body: JsonPatch) -> Request[ScheduledActionResponse]:
    """Update scheduled action.

    PATCH /configuration-hub/scheduled-actions/{id}
    Scopes: sp:config-scheduled-action:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-scheduled-action
    """
    return Request(OPERATION, _path("/configuration-hub/scheduled-actions/{id}", **{"id": id}), body=body)
