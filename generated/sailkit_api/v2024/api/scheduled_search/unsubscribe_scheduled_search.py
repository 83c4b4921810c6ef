from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import TypedReference

OPERATION = Operation(
    id="unsubscribeScheduledSearch",
    method="POST",
    path="/scheduled-searches/{id}/unsubscribe",
    prefix="/v2024",
    tag="Scheduled Search",
    package="sailkit_api.v2024.models",
    results={204: {}},
    bodies={"application/json": "TypedReference"},
    scopes=("sp:scopes:all",),
    docs="https://developer.sailpoint.com/docs/api/v2024/unsubscribe-scheduled-search",
)


def unsubscribe_scheduled_search(id: str, body: TypedReference) -> Request[None]:
    """Unsubscribe scheduled search.

    POST /scheduled-searches/{id}/unsubscribe
    Scopes: sp:scopes:all.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/unsubscribe-scheduled-search
    """
    return Request(OPERATION, _path("/scheduled-searches/{id}/unsubscribe", **{"id": id}), body=body)
