from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteSavedSearch",
    method="DELETE",
    path="/saved-searches/{id}",
    tag="Saved Search",
    results={204: {}},
    scopes=("sp:saved-search:manage",),
    page="delete-saved-search",
)


def delete_saved_search(id: str) -> Request[None]:
    """Delete saved search."""
    return Request(OPERATION, _path("/saved-searches/{id}", **{"id": id}))
