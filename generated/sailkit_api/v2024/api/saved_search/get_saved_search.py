from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SavedSearch

OPERATION = Operation(
    id="getSavedSearch",
    method="GET",
    path="/saved-searches/{id}",
    prefix="/v2024",
    tag="Saved Search",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SavedSearch"}},
    scopes=("sp:saved-search:read",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-saved-search",
)


def get_saved_search(id: str) -> Request[SavedSearch]:
    """Get saved search.

    GET /saved-searches/{id}
    Scopes: sp:saved-search:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-saved-search
    """
    return Request(OPERATION, _path("/saved-searches/{id}", **{"id": id}))
