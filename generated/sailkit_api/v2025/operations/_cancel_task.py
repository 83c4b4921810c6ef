from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="cancelTask",
    method="POST",
    path="/das/tasks/cancel/{id}",
    tag="Data Access Security",
    results={204: {}},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="cancel-task",
)


def cancel_task(id: int) -> Request[None]:
    """Cancel task."""
    return Request(OPERATION, _path("/das/tasks/cancel/{id}", **{"id": id}))
