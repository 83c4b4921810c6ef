from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import DraftResponse

OPERATION = Operation(
    id="listDrafts",
    method="GET",
    path="/configuration-hub/drafts",
    prefix="/v2024",
    tag="Configuration Hub",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["DraftResponse"]}},
    scopes=("sp:config-draft:manage", "sp:config-draft:read"),
    filterable={"approvalStatus": ("eq",), "status": ("eq",)},
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-drafts",
)


def list_drafts(*, filters: str | None = None) -> PagedRequest[list[DraftResponse], DraftResponse]:
    """List drafts.

    GET /configuration-hub/drafts
    Scopes: sp:config-draft:manage, sp:config-draft:read.
    Filterable: approvalStatus (eq), status (eq).

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/list-drafts
    """
    return PagedRequest(OPERATION, "/configuration-hub/drafts", query={"filters": filters})
