from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SetLifecycleStateRequest, SetLifecycleStateResponse

OPERATION = Operation(
    api=API,
    id="setLifecycleState",
    method="POST",
    path="/identities/{identity-id}/set-lifecycle-state",
    tag="Lifecycle States",
    results={200: {"application/json": "SetLifecycleStateResponse"}},
    bodies={"application/json": "SetLifecycleStateRequest"},
    scopes=("idn:identity-lifecycle-state:manage",),
    user_levels=("ORG_ADMIN",),
    page="set-lifecycle-state",
)


def set_lifecycle_state(identity_id: str, body: SetLifecycleStateRequest) -> Request[SetLifecycleStateResponse]:
    """Set lifecycle state.

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/identities/{identity-id}/set-lifecycle-state", **{"identity-id": identity_id}),
        body=body,
    )
