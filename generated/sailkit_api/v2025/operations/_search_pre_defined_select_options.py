from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ListPredefinedSelectOptionsResponse

OPERATION = Operation(
    api=API,
    id="searchPreDefinedSelectOptions",
    method="GET",
    path="/form-definitions/predefined-select-options",
    tag="Custom Forms",
    results={200: {"application/json": "ListPredefinedSelectOptionsResponse"}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    paging=Paging(style="single", items="results"),
    page="search-pre-defined-select-options",
)


def search_pre_defined_select_options() -> PagedRequest[ListPredefinedSelectOptionsResponse, str]:
    """Returns the predefined options for selection fields."""
    return PagedRequest(OPERATION, "/form-definitions/predefined-select-options")
