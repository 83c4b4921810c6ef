from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CreateScheduledSearchRequest, ScheduledSearch

OPERATION = Operation(
    id="createScheduledSearch",
    method="POST",
    path="/scheduled-searches",
    prefix="/v2024",
    tag="Scheduled Search",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "ScheduledSearch"}},
    bodies={"application/json": "CreateScheduledSearchRequest"},
    scopes=("sp:scheduled-search:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-scheduled-search",
)


def create_scheduled_search(body: CreateScheduledSearchRequest) -> Request[ScheduledSearch]:
    """Create scheduled search.

    POST /scheduled-searches
    Scopes: sp:scheduled-search:manage.

    https://developer.sailpoint.com/docs/api/v2024/create-scheduled-search
    """
    return Request(OPERATION, "/scheduled-searches", body=body)
