from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SetLifecycleStateRequest, SetLifecycleStateResponse

OPERATION = Operation(
    id="setLifecycleState",
    method="POST",
    path="/identities/{identity-id}/set-lifecycle-state",
    prefix="/v2024",
    tag="Lifecycle States",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SetLifecycleStateResponse"}},
    bodies={"application/json": "SetLifecycleStateRequest"},
    scopes=("idn:identity-lifecycle-state:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/set-lifecycle-state",
)


def set_lifecycle_state(identity_id: str, body: SetLifecycleStateRequest) -> Request[SetLifecycleStateResponse]:
    """Set lifecycle state.

    POST /identities/{identity-id}/set-lifecycle-state
    Scopes: idn:identity-lifecycle-state:manage.
    User levels: ORG_ADMIN.

    Args:
        identity_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/set-lifecycle-state
    """
    return Request(
        OPERATION, _path("/identities/{identity-id}/set-lifecycle-state", **{"identity-id": identity_id}), body=body
    )
