from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CreateSavedSearchRequest, SavedSearch

OPERATION = Operation(
    id="createSavedSearch",
    method="POST",
    path="/saved-searches",
    prefix="/v2024",
    tag="Saved Search",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "SavedSearch"}},
    bodies={"application/json": "CreateSavedSearchRequest"},
    scopes=("sp:saved-search:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-saved-search",
)


def create_saved_search(body: CreateSavedSearchRequest) -> Request[SavedSearch]:
    """Create saved search.

    POST /saved-searches
    Scopes: sp:saved-search:manage.

    https://developer.sailpoint.com/docs/api/v2024/create-saved-search
    """
    return Request(OPERATION, "/saved-searches", body=body)
