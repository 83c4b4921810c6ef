from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ScheduledSearch

OPERATION = Operation(
    api=API,
    id="getScheduledSearch",
    method="GET",
    path="/scheduled-searches/{id}",
    tag="Scheduled Search",
    results={200: {"application/json": "ScheduledSearch"}},
    page="get-scheduled-search",
)


def get_scheduled_search(id: Id) -> Request[ScheduledSearch]:
    """Returns one scheduled search, with its schedule and recipients.

    Args:
        id: ID of the scheduled search; see `scheduled_searches.list`.
    """
    return Request(OPERATION, _fill_path("/scheduled-searches/{id}", **{"id": id}))
