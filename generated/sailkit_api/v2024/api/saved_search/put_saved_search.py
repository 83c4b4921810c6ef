from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SavedSearch

OPERATION = Operation(
    id="putSavedSearch",
    method="PUT",
    path="/saved-searches/{id}",
    prefix="/v2024",
    tag="Saved Search",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SavedSearch"}},
    bodies={"application/json": "SavedSearch"},
    scopes=("sp:saved-search:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/put-saved-search",
)


def put_saved_search(id: str, body: SavedSearch) -> Request[SavedSearch]:
    """Replace saved search.

    PUT /saved-searches/{id}
    Scopes: sp:saved-search:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/put-saved-search
    """
    return Request(OPERATION, _path("/saved-searches/{id}", **{"id": id}), body=body)
