from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkflowOAuthClient

OPERATION = Operation(
    api=API,
    id="createWorkflowExternalTrigger",
    method="POST",
    path="/workflows/{id}/external/oauth-clients",
    tag="Workflows",
    results={200: {"application/json": "WorkflowOAuthClient"}},
    scopes=("sp:workflow:manage",),
    page="create-workflow-external-trigger",
)


def create_workflow_external_trigger(id: Id) -> Request[WorkflowOAuthClient]:
    """Creates an OAuth client for the external trigger of a workflow.

    Returns its id and secret, and the address to call.

    Args:
        id: ID of the workflow.
    """
    return Request(OPERATION, _fill_path("/workflows/{id}/external/oauth-clients", **{"id": id}))
