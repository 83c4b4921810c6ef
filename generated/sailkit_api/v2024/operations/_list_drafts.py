from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import DraftResponse

OPERATION = Operation(
    api=API,
    id="listDrafts",
    method="GET",
    path="/configuration-hub/drafts",
    tag="Configuration Hub",
    results={200: {"application/json": ["DraftResponse"]}},
    scopes=("sp:config-draft:manage", "sp:config-draft:read"),
    filterable={"approvalStatus": ("eq",), "status": ("eq",)},
    paging=Paging(style="single"),
    page="list-drafts",
)


def list_drafts(*, filters: str | None = None) -> PagedRequest[list[DraftResponse], DraftResponse]:
    """Returns the drafts from which configuration can be deployed.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(OPERATION, "/configuration-hub/drafts", query={"filters": filters})
