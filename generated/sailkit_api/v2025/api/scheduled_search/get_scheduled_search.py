from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ScheduledSearch

OPERATION = Operation(
    id="getScheduledSearch",
    method="GET",
    path="/scheduled-searches/{id}",
    prefix="/v2025",
    tag="Scheduled Search",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ScheduledSearch"}},
    docs="https://developer.sailpoint.com/docs/api/v2025/get-scheduled-search",
)


def get_scheduled_search(id: str) -> Request[ScheduledSearch]:
    """Get scheduled search.

    GET /scheduled-searches/{id}

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-scheduled-search
    """
    return Request(OPERATION, _path("/scheduled-searches/{id}", **{"id": id}))
