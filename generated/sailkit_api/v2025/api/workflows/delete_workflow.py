from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteWorkflow",
    method="DELETE",
    path="/workflows/{id}",
    prefix="/v2025",
    tag="Workflows",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:workflow:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-workflow",
)


def delete_workflow(id: str) -> Request[None]:
    """Delete workflow.

    DELETE /workflows/{id}
    Scopes: sp:workflow:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-workflow
    """
    return Request(OPERATION, _path("/workflows/{id}", **{"id": id}))
