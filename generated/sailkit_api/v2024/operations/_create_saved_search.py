from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CreateSavedSearchRequest, SavedSearch

OPERATION = Operation(
    api=API,
    id="createSavedSearch",
    method="POST",
    path="/saved-searches",
    tag="Saved Search",
    results={201: {"application/json": "SavedSearch"}},
    bodies={"application/json": "CreateSavedSearchRequest"},
    scopes=("sp:saved-search:manage",),
    page="create-saved-search",
)


def create_saved_search(body: CreateSavedSearchRequest | Mapping[str, Any]) -> Request[SavedSearch]:
    """Saves a search under a name."""
    return Request(OPERATION, "/saved-searches", body=body)
