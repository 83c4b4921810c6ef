from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Search

OPERATION = Operation(
    id="searchCount",
    method="POST",
    path="/search/count",
    prefix="/v2025",
    tag="Search",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "Search"},
    scopes=("sp:search:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/search-count",
)


def search_count(body: Search) -> Request[None]:
    """Search count.

    POST /search/count
    Scopes: sp:search:read.

    https://developer.sailpoint.com/docs/api/v2025/search-count
    """
    return Request(OPERATION, "/search/count", body=body)
