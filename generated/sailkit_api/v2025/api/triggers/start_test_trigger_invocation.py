from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Invocation, TestInvocation

OPERATION = Operation(
    id="startTestTriggerInvocation",
    method="POST",
    path="/trigger-invocations/test",
    prefix="/v2025",
    tag="Triggers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["Invocation"]}, 204: {}},
    bodies={"application/json": "TestInvocation"},
    scopes=("sp:trigger-service-invocation-status:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/start-test-trigger-invocation",
)


def start_test_trigger_invocation(body: TestInvocation) -> Request[list[Invocation] | None]:
    """Start test trigger invocation.

    POST /trigger-invocations/test
    Scopes: sp:trigger-service-invocation-status:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/start-test-trigger-invocation
    """
    return Request(OPERATION, "/trigger-invocations/test", body=body)
