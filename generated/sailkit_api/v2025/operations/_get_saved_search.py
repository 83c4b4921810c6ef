from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def get_saved_search(id: Id) -> Request[SavedSearch]:
    """Returns one saved search, with its query, indices, columns and sorting.

    Args:
        id: ID of the saved search; see `saved_searches.list`.
    """
    return Request(OPERATION, _fill_path("/saved-searches/{id}", **{"id": id}))
