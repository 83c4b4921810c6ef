from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
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
    identity_profile_id: str, lifecycle_state_id: str, body: list[JsonPatchOperation] | list[dict[str, Any]]
) -> Request[LifecycleState]:
    """Update lifecycle states.

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
