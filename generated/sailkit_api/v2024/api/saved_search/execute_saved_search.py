from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SearchArguments

OPERATION = Operation(
    id="executeSavedSearch",
    method="POST",
    path="/saved-searches/{id}/execute",
    prefix="/v2024",
    tag="Saved Search",
    package="sailkit_api.v2024.models",
    results={202: {}},
    bodies={"application/json": "SearchArguments"},
    scopes=("sp:saved-search:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/execute-saved-search",
)


def execute_saved_search(id: str, body: SearchArguments) -> Request[None]:
    """Execute saved search.

    POST /saved-searches/{id}/execute
    Scopes: sp:saved-search:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/execute-saved-search
    """
    return Request(OPERATION, _path("/saved-searches/{id}/execute", **{"id": id}), body=body)
