from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import GetPersonalAccessTokenResponse

OPERATION = Operation(
    api=API,
    id="listPersonalAccessTokens",
    method="GET",
    path="/personal-access-tokens",
    tag="Personal Access Tokens",
    results={200: {"application/json": ["GetPersonalAccessTokenResponse"]}},
    scopes=(
        "sp:all-personal-access-tokens:manage",
        "sp:all-personal-access-tokens:read",
        "sp:my-personal-access-tokens:manage",
        "sp:my-personal-access-tokens:read",
    ),
    filterable={"lastUsed": ("isnull", "le")},
    paging=Paging(style="single"),
    page="list-personal-access-tokens",
)


def list_personal_access_tokens(
    *, owner_id: Id | None = None, filters: str | None = None
) -> PagedRequest[list[GetPersonalAccessTokenResponse], GetPersonalAccessTokenResponse]:
    """Returns personal access tokens of one owner or of the whole tenant.

    `owner-id` `me` requires only the right to read one's own tokens; anything else the right to read all.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(OPERATION, "/personal-access-tokens", query={"owner-id": owner_id, "filters": filters})
