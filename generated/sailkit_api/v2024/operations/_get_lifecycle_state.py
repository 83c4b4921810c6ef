from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import LifecycleState

OPERATION = Operation(
    api=API,
    id="getLifecycleState",
    method="GET",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
    tag="Lifecycle States",
    results={200: {"application/json": "LifecycleState"}},
    scopes=("idn:identity-profile-lifecycle-state:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-lifecycle-state",
)


def get_lifecycle_state(identity_profile_id: Id, lifecycle_state_id: Id) -> Request[LifecycleState]:
    """Returns one lifecycle state of an identity profile, with its account actions and access profiles.

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
    )
