from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteSavedSearch",
    method="DELETE",
    path="/saved-searches/{id}",
    tag="Saved Search",
    results={204: {}},
    scopes=("sp:saved-search:manage",),
    destroys=True,
    page="delete-saved-search",
)


def delete_saved_search(id: Id) -> Request[None]:
    """Deletes a saved search and returns nothing.

    Args:
        id: ID of the saved search; see `saved_searches.list`.
    """
    return Request(OPERATION, _fill_path("/saved-searches/{id}", **{"id": id}))
