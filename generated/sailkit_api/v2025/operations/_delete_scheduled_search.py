from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteScheduledSearch",
    method="DELETE",
    path="/scheduled-searches/{id}",
    tag="Scheduled Search",
    results={204: {}},
    scopes=("sp:scheduled-search:manage",),
    page="delete-scheduled-search",
)


def delete_scheduled_search(id: str) -> Request[None]:
    """Delete scheduled search."""
    return Request(OPERATION, _path("/scheduled-searches/{id}", **{"id": id}))
