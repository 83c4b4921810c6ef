from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatch, JsonPatchOperation, ScheduledActionResponse

OPERATION = Operation(
    api=API,
    id="updateScheduledAction",
    method="PATCH",
    path="/configuration-hub/scheduled-actions/{id}",
    tag="Configuration Hub",
    results={200: {"application/json": "ScheduledActionResponse"}},
    bodies={"application/json-patch+json": OneOf((["JsonPatchOperation"], "JsonPatch"))},
    scopes=("sp:config-scheduled-action:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-scheduled-action",
)


def update_scheduled_action(
    id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]] | JsonPatch | Mapping[str, Any]
) -> Request[ScheduledActionResponse]:
    """Changes a scheduled action by JSON Patch and returns it.

    Args:
        id: ID of the scheduled action; see `configuration_hub.list_scheduled_actions`.
    """
    return Request(OPERATION, _fill_path("/configuration-hub/scheduled-actions/{id}", **{"id": id}), body=body)
