from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ScheduledSearch

OPERATION = Operation(
    api=API,
    id="updateScheduledSearch",
    method="PUT",
    path="/scheduled-searches/{id}",
    tag="Scheduled Search",
    results={200: {"application/json": "ScheduledSearch"}},
    bodies={"application/json": "ScheduledSearch"},
    scopes=("sp:scheduled-search:manage",),
    page="update-scheduled-search",
)


def update_scheduled_search(id: Id, body: ScheduledSearch | Mapping[str, Any]) -> Request[ScheduledSearch]:
    """Replaces a scheduled search with the one in the body.

    Args:
        id: ID of the scheduled search; see `scheduled_searches.list`.
    """
    return Request(OPERATION, _fill_path("/scheduled-searches/{id}", **{"id": id}), body=body)
