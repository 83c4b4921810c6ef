from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_scheduled_search(body: CreateScheduledSearchRequest | Mapping[str, Any]) -> Request[ScheduledSearch]:
    """Creates a schedule by which a saved search runs and its results are sent by e-mail."""
    return Request(OPERATION, "/scheduled-searches", body=body)
