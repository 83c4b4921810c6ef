from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Delete scheduled search.

    Args:
        id: ID of the scheduled search; see `scheduled_searches.list`.
    """
    return Request(OPERATION, _fill_path("/scheduled-searches/{id}", **{"id": id}))
