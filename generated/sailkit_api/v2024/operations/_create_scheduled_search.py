from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CreateScheduledSearchRequest, ScheduledSearch

OPERATION = Operation(
    api=API,
    id="createScheduledSearch",
    method="POST",
    path="/scheduled-searches",
    tag="Scheduled Search",
    results={201: {"application/json": "ScheduledSearch"}},
    bodies={"application/json": "CreateScheduledSearchRequest"},
    scopes=("sp:scheduled-search:manage",),
    page="create-scheduled-search",
)


def create_scheduled_search(body: CreateScheduledSearchRequest) -> Request[ScheduledSearch]:
    """Create scheduled search."""
    return Request(OPERATION, "/scheduled-searches", body=body)
