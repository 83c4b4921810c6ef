from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import SearchArguments

OPERATION = Operation(
    api=API,
    id="executeSavedSearch",
    method="POST",
    path="/saved-searches/{id}/execute",
    tag="Saved Search",
    results={202: {}},
    bodies={"application/json": "SearchArguments"},
    scopes=("sp:saved-search:manage",),
    page="execute-saved-search",
)


def execute_saved_search(id: str, body: SearchArguments) -> Request[None]:
    """Execute saved search."""
    return Request(OPERATION, _path("/saved-searches/{id}/execute", **{"id": id}), body=body)
