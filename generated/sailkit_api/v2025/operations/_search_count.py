from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Search

OPERATION = Operation(
    api=API,
    id="searchCount",
    method="POST",
    path="/search/count",
    tag="Search",
    results={204: {}},
    bodies={"application/json": "Search"},
    scopes=("sp:search:read",),
    application=True,
    page="search-count",
)


def search_count(body: Search | Mapping[str, Any]) -> Request[None]:
    """Counts the documents that match a query.

    The number is in the header X-Total-Count; the body is empty (204).
    """
    return Request(OPERATION, "/search/count", body=body)
