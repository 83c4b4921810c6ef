from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-scheduled-action",
)


def delete_scheduled_action(id: Id) -> Request[None]:
    """Deletes a scheduled action of Configuration Hub.

    Args:
        id: ID of the scheduled action; see `configuration_hub.list_scheduled_actions`.
    """
    return Request(OPERATION, _fill_path("/configuration-hub/scheduled-actions/{id}", **{"id": id}))
