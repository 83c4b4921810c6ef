from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def put_saved_search(id: Id, body: SavedSearch | Mapping[str, Any]) -> Request[SavedSearch]:
    """Replaces a saved search with the one in the body.

    Its owner stays.

    Args:
        id: ID of the saved search; see `saved_searches.list`.
    """
    return Request(OPERATION, _fill_path("/saved-searches/{id}", **{"id": id}), body=body)
