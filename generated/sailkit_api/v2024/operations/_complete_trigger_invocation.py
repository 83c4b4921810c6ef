from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CompleteInvocation

OPERATION = Operation(
    api=API,
    id="completeTriggerInvocation",
    method="POST",
    path="/trigger-invocations/{id}/complete",
    tag="Triggers",
    results={204: {}},
    bodies={"application/json": "CompleteInvocation"},
    user_levels=("ORG_ADMIN",),
    application=True,
    page="complete-trigger-invocation",
)


def complete_trigger_invocation(id: Id, body: CompleteInvocation | Mapping[str, Any]) -> Request[None]:
    """Completes an invocation of a trigger of type REQUEST_RESPONSE.

    The body has the secret of the invocation and the output.

    Args:
        id: ID of the trigger invocation; see `triggers.list_invocations`.
    """
    return Request(OPERATION, _fill_path("/trigger-invocations/{id}/complete", **{"id": id}), body=body)
