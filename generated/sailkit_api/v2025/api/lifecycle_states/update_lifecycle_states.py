from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, LifecycleState

OPERATION = Operation(
    id="updateLifecycleStates",
    method="PATCH",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
    prefix="/v2025",
    tag="Lifecycle States",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "LifecycleState"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:identity-profile-lifecycle-state:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/update-lifecycle-states",
)


def update_lifecycle_states(
    identity_profile_id: str, lifecycle_state_id: str, body: list[JsonPatchOperation]
) -> Request[LifecycleState]:
    """Update lifecycle states.

    PATCH /identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}
    Scopes: idn:identity-profile-lifecycle-state:manage.
    User levels: ORG_ADMIN.

    Args:
        identity_profile_id: Text.
        lifecycle_state_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-lifecycle-states
    """
    return Request(
        OPERATION,
        _path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
            **{"identity-profile-id": identity_profile_id, "lifecycle-state-id": lifecycle_state_id},
        ),
        body=body,
    )
