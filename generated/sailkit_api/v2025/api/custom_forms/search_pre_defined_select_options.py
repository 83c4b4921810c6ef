from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ListPredefinedSelectOptionsResponse

OPERATION = Operation(
    id="searchPreDefinedSelectOptions",
    method="GET",
    path="/form-definitions/predefined-select-options",
    prefix="/v2025",
    tag="Custom Forms",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ListPredefinedSelectOptionsResponse"}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    paging=Paging(style="single", items="results"),
    docs="https://developer.sailpoint.com/docs/api/v2025/search-pre-defined-select-options",
)


def search_pre_defined_select_options() -> PagedRequest[ListPredefinedSelectOptionsResponse, str]:
    """Search predefined select options.

    GET /form-definitions/predefined-select-options
    Scopes: sp:forms:manage, sp:forms:read.

    https://developer.sailpoint.com/docs/api/v2025/search-pre-defined-select-options
    """
    return PagedRequest(OPERATION, "/form-definitions/predefined-select-options")
