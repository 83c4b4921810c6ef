from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="delete-workflow",
)


def delete_workflow(id: Id) -> Request[None]:
    """Deletes a workflow.

    One that is enabled is not deleted; disable it first.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(OPERATION, _fill_path("/workflows/{id}", **{"id": id}))
