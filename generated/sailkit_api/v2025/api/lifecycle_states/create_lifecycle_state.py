from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import LifecycleState

OPERATION = Operation(
    id="createLifecycleState",
    method="POST",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states",
    prefix="/v2025",
    tag="Lifecycle States",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "LifecycleState"}},
    bodies={"application/json": "LifecycleState"},
    scopes=("idn:identity-profile-lifecycle-state:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-lifecycle-state",
)


def create_lifecycle_state(identity_profile_id: str, body: LifecycleState) -> Request[LifecycleState]:
    """Create lifecycle state.

    POST /identity-profiles/{identity-profile-id}/lifecycle-states
    Scopes: idn:identity-profile-lifecycle-state:manage.
    User levels: ORG_ADMIN.

    Args:
        identity_profile_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/create-lifecycle-state
    """
    return Request(
        OPERATION,
        _path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states", **{"identity-profile-id": identity_profile_id}
        ),
        body=body,
    )
