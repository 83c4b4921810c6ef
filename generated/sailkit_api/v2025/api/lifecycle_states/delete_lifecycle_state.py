from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import LifecyclestateDeleted

OPERATION = Operation(
    id="deleteLifecycleState",
    method="DELETE",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
    prefix="/v2025",
    tag="Lifecycle States",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "LifecyclestateDeleted"}},
    scopes=("idn:identity-profile-lifecycle-state:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-lifecycle-state",
)


def delete_lifecycle_state(identity_profile_id: str, lifecycle_state_id: str) -> Request[LifecyclestateDeleted]:
    """Delete lifecycle state.

    DELETE /identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}
    Scopes: idn:identity-profile-lifecycle-state:manage.
    User levels: ORG_ADMIN.

    Args:
        identity_profile_id: Text.
        lifecycle_state_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-lifecycle-state
    """
    return Request(
        OPERATION,
        _path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
            **{"identity-profile-id": identity_profile_id, "lifecycle-state-id": lifecycle_state_id},
        ),
    )
