from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import TypedReference

OPERATION = Operation(
    api=API,
    id="unsubscribeScheduledSearch",
    method="POST",
    path="/scheduled-searches/{id}/unsubscribe",
    tag="Scheduled Search",
    results={204: {}},
    bodies={"application/json": "TypedReference"},
    scopes=("sp:scopes:all",),
    page="unsubscribe-scheduled-search",
)


def unsubscribe_scheduled_search(id: str, body: TypedReference) -> Request[None]:
    """Unsubscribe scheduled search."""
    return Request(OPERATION, _path("/scheduled-searches/{id}/unsubscribe", **{"id": id}), body=body)
