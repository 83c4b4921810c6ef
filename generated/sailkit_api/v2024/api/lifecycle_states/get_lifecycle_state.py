from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import LifecycleState

OPERATION = Operation(
    id="getLifecycleState",
    method="GET",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
    prefix="/v2024",
    tag="Lifecycle States",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "LifecycleState"}},
    scopes=("idn:identity-profile-lifecycle-state:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-lifecycle-state",
)


def get_lifecycle_state(identity_profile_id: str, lifecycle_state_id: str) -> Request[LifecycleState]:
    """Get lifecycle state.

    GET /identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}
    Scopes: idn:identity-profile-lifecycle-state:read.
    User levels: ORG_ADMIN.

    Args:
        identity_profile_id: Text.
        lifecycle_state_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-lifecycle-state
    """
    return Request(
        OPERATION,
        _path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
            **{"identity-profile-id": identity_profile_id, "lifecycle-state-id": lifecycle_state_id},
        ),
    )
