from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ScheduledSearch

OPERATION = Operation(
    id="updateScheduledSearch",
    method="PUT",
    path="/scheduled-searches/{id}",
    prefix="/v2025",
    tag="Scheduled Search",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ScheduledSearch"}},
    bodies={"application/json": "ScheduledSearch"},
    scopes=("sp:scheduled-search:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-scheduled-search",
)


def update_scheduled_search(id: str, body: ScheduledSearch) -> Request[ScheduledSearch]:
    """Update scheduled search.

    PUT /scheduled-searches/{id}
    Scopes: sp:scheduled-search:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-scheduled-search
    """
    return Request(OPERATION, _path("/scheduled-searches/{id}", **{"id": id}), body=body)
