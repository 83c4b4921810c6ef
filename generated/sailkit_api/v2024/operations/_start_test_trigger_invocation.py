from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Invocation, TestInvocation

OPERATION = Operation(
    api=API,
    id="startTestTriggerInvocation",
    method="POST",
    path="/trigger-invocations/test",
    tag="Triggers",
    results={200: {"application/json": ["Invocation"]}, 204: {}},
    bodies={"application/json": "TestInvocation"},
    scopes=("sp:trigger-service-invocation-status:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="start-test-trigger-invocation",
)


def start_test_trigger_invocation(body: TestInvocation | Mapping[str, Any]) -> Request[list[Invocation] | None]:
    """Sends a test event to the subscribers of a trigger, or to those given.

    Without a subscriber nothing is sent and the answer is empty (204).
    """
    return Request(OPERATION, "/trigger-invocations/test", body=body)
