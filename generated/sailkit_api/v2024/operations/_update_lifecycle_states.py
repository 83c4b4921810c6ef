from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, LifecycleState

OPERATION = Operation(
    api=API,
    id="updateLifecycleStates",
    method="PATCH",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
    tag="Lifecycle States",
    results={200: {"application/json": "LifecycleState"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:identity-profile-lifecycle-state:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-lifecycle-states",
)


def update_lifecycle_states(
    identity_profile_id: Id, lifecycle_state_id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[LifecycleState]:
    """Changes fields of a lifecycle state by JSON Patch.

    Only `enabled`, `description`, `priority`, `accountActions`, `accessProfileIds`, `emailNotificationOption` and
    `accessActionConfiguration` can change.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
        lifecycle_state_id: ID of the lifecycle state; see `lifecycle_states.list`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
            **{"identity-profile-id": identity_profile_id, "lifecycle-state-id": lifecycle_state_id},
        ),
        body=body,
    )
