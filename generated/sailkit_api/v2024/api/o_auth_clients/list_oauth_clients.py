from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import GetOAuthClientResponse

OPERATION = Operation(
    id="listOauthClients",
    method="GET",
    path="/oauth-clients",
    prefix="/v2024",
    tag="OAuth Clients",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["GetOAuthClientResponse"]}},
    scopes=("sp:oauth-client:manage", "sp:oauth-client:read"),
    filterable={"lastUsed": ("isnull", "le")},
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-oauth-clients",
)


def list_oauth_clients(
    *, filters: str | None = None
) -> PagedRequest[list[GetOAuthClientResponse], GetOAuthClientResponse]:
    """List OAuth clients.

    GET /oauth-clients
    Scopes: sp:oauth-client:manage, sp:oauth-client:read.
    Filterable: lastUsed (isnull, le).

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/list-oauth-clients
    """
    return PagedRequest(OPERATION, "/oauth-clients", query={"filters": filters})
