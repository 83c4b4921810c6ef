from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import LifecycleState

OPERATION = Operation(
    api=API,
    id="createLifecycleState",
    method="POST",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states",
    tag="Lifecycle States",
    results={201: {"application/json": "LifecycleState"}},
    bodies={"application/json": "LifecycleState"},
    scopes=("idn:identity-profile-lifecycle-state:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-lifecycle-state",
)


def create_lifecycle_state(
    identity_profile_id: Id, body: LifecycleState | Mapping[str, Any]
) -> Request[LifecycleState]:
    """Creates a lifecycle state in an identity profile.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states", **{"identity-profile-id": identity_profile_id}
        ),
        body=body,
    )
