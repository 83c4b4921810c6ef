from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import GetPersonalAccessTokenResponse

OPERATION = Operation(
    id="listPersonalAccessTokens",
    method="GET",
    path="/personal-access-tokens",
    prefix="/v2024",
    tag="Personal Access Tokens",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["GetPersonalAccessTokenResponse"]}},
    scopes=(
        "sp:all-personal-access-tokens:manage",
        "sp:all-personal-access-tokens:read",
        "sp:my-personal-access-tokens:manage",
        "sp:my-personal-access-tokens:read",
    ),
    filterable={"lastUsed": ("isnull", "le")},
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-personal-access-tokens",
)


def list_personal_access_tokens(
    *, owner_id: str | None = None, filters: str | None = None
) -> PagedRequest[list[GetPersonalAccessTokenResponse], GetPersonalAccessTokenResponse]:
    """List personal access tokens.

    GET /personal-access-tokens
    Scopes: sp:all-personal-access-tokens:manage, sp:all-personal-access-tokens:read,
        sp:my-personal-access-tokens:manage, sp:my-personal-access-tokens:read.
    Filterable: lastUsed (isnull, le).

    Args:
        owner_id: Text.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/list-personal-access-tokens
    """
    return PagedRequest(OPERATION, "/personal-access-tokens", query={"owner-id": owner_id, "filters": filters})
