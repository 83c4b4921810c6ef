from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteScheduledAction",
    method="DELETE",
    path="/configuration-hub/scheduled-actions/{id}",
    prefix="/v2024",
    tag="Configuration Hub",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("sp:config-scheduled-action:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-scheduled-action",
)


def delete_scheduled_action(id: str) -> Request[None]:
    """Delete scheduled action.

    DELETE /configuration-hub/scheduled-actions/{id}
    Scopes: sp:config-scheduled-action:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-scheduled-action
    """
    return Request(OPERATION, _path("/configuration-hub/scheduled-actions/{id}", **{"id": id}))
