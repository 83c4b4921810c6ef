from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkflowOAuthClient

OPERATION = Operation(
    id="createWorkflowExternalTrigger",
    method="POST",
    path="/workflows/{id}/external/oauth-clients",
    prefix="/v2025",
    tag="Workflows",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "WorkflowOAuthClient"}},
    scopes=("sp:workflow:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-workflow-external-trigger",
)


def create_workflow_external_trigger(id: str) -> Request[WorkflowOAuthClient]:
    """Create workflow external trigger.

    POST /workflows/{id}/external/oauth-clients
    Scopes: sp:workflow:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/create-workflow-external-trigger
    """
    return Request(OPERATION, _path("/workflows/{id}/external/oauth-clients", **{"id": id}))
