from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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
    """Delete workflow."""
    return Request(OPERATION, _path("/workflows/{id}", **{"id": id}))
