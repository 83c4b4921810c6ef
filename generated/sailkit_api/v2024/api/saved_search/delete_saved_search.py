from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteSavedSearch",
    method="DELETE",
    path="/saved-searches/{id}",
    prefix="/v2024",
    tag="Saved Search",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("sp:saved-search:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-saved-search",
)


def delete_saved_search(id: str) -> Request[None]:
    """Delete saved search.

    DELETE /saved-searches/{id}
    Scopes: sp:saved-search:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-saved-search
    """
    return Request(OPERATION, _path("/saved-searches/{id}", **{"id": id}))
