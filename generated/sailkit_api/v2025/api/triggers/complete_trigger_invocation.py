from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CompleteInvocation

OPERATION = Operation(
    id="completeTriggerInvocation",
    method="POST",
    path="/trigger-invocations/{id}/complete",
    prefix="/v2025",
    tag="Triggers",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "CompleteInvocation"},
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/complete-trigger-invocation",
)


def complete_trigger_invocation(id: str, body: CompleteInvocation) -> Request[None]:
    """Complete trigger invocation.

    POST /trigger-invocations/{id}/complete
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/complete-trigger-invocation
    """
    return Request(OPERATION, _path("/trigger-invocations/{id}/complete", **{"id": id}), body=body)
