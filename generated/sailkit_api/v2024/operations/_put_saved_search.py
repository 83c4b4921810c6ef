from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SavedSearch

OPERATION = Operation(
    api=API,
    id="putSavedSearch",
    method="PUT",
    path="/saved-searches/{id}",
    tag="Saved Search",
    results={200: {"application/json": "SavedSearch"}},
    bodies={"application/json": "SavedSearch"},
    scopes=("sp:saved-search:manage",),
    page="put-saved-search",
)


def put_saved_search(id: str, body: SavedSearch) -> Request[SavedSearch]:
    """Replace saved search.

    Args:
        id: ID of the saved search; see `saved_searches.list`.
    """
    return Request(OPERATION, _fill_path("/saved-searches/{id}", **{"id": id}), body=body)
