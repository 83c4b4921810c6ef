from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="set-lifecycle-state",
)


def set_lifecycle_state(
    identity_id: Id, body: SetLifecycleStateRequest | Mapping[str, Any]
) -> Request[SetLifecycleStateResponse]:
    """Moves an identity into another lifecycle state.

    Depending on the state, accounts are disabled or deleted and access is removed. The answer has the id of the
    account activity to follow (`accountActivityId`).

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/identities/{identity-id}/set-lifecycle-state", **{"identity-id": identity_id}),
        body=body,
    )
