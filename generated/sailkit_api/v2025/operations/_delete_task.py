from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteTask",
    method="DELETE",
    path="/das/tasks/{id}",
    tag="Data Access Security",
    results={204: {}},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="delete-task",
)


def delete_task(id: int) -> Request[None]:
    """Delete task."""
    return Request(OPERATION, _path("/das/tasks/{id}", **{"id": id}))
