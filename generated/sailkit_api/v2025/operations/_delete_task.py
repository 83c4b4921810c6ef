from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-task",
)


def delete_task(id: int) -> Request[None]:
    """Deletes a task of Data Access Security.

    Args:
        id: ID of the task.
    """
    return Request(OPERATION, _fill_path("/das/tasks/{id}", **{"id": id}))
