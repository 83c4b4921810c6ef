from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="delete-scheduled-search",
)


def delete_scheduled_search(id: Id) -> Request[None]:
    """Deletes a scheduled search and returns nothing.

    Args:
        id: ID of the scheduled search; see `scheduled_searches.list`.
    """
    return Request(OPERATION, _fill_path("/scheduled-searches/{id}", **{"id": id}))
