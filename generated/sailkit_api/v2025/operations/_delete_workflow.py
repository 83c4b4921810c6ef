from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteWorkflow",
    method="DELETE",
    path="/workflows/{id}",
    tag="Workflows",
    results={204: {}},
    scopes=("sp:workflow:manage",),
    page="delete-workflow",
)


def delete_workflow(id: str) -> Request[None]:
    """Delete workflow.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(OPERATION, _fill_path("/workflows/{id}", **{"id": id}))
