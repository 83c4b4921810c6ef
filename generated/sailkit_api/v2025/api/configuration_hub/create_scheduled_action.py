from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ScheduledActionPayload, ScheduledActionResponse

OPERATION = Operation(
    id="createScheduledAction",
    method="POST",
    path="/configuration-hub/scheduled-actions",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ScheduledActionResponse"}},
    bodies={"application/json": "ScheduledActionPayload"},
    scopes=("sp:config-scheduled-action:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-scheduled-action",
)


def create_scheduled_action(body: ScheduledActionPayload) -> Request[ScheduledActionResponse]:
    """Create scheduled action.

    POST /configuration-hub/scheduled-actions
    Scopes: sp:config-scheduled-action:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-scheduled-action
    """
    return Request(OPERATION, "/configuration-hub/scheduled-actions", body=body)
