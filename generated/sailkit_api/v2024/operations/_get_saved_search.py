from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import SavedSearch

OPERATION = Operation(
    api=API,
    id="getSavedSearch",
    method="GET",
    path="/saved-searches/{id}",
    tag="Saved Search",
    results={200: {"application/json": "SavedSearch"}},
    scopes=("sp:saved-search:read",),
    page="get-saved-search",
)


def get_saved_search(id: str) -> Request[SavedSearch]:
    """Get saved search."""
    return Request(OPERATION, _path("/saved-searches/{id}", **{"id": id}))
