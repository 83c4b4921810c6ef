from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import GetOAuthClientResponse

OPERATION = Operation(
    api=API,
    id="listOauthClients",
    method="GET",
    path="/oauth-clients",
    tag="OAuth Clients",
    results={200: {"application/json": ["GetOAuthClientResponse"]}},
    scopes=("sp:oauth-client:manage", "sp:oauth-client:read"),
    filterable={"lastUsed": ("isnull", "le")},
    paging=Paging(style="single"),
    page="list-oauth-clients",
)


def list_oauth_clients(
    *, filters: str | None = None
) -> PagedRequest[list[GetOAuthClientResponse], GetOAuthClientResponse]:
    """Returns the OAuth clients of the tenant.

    `lastUsed` is renewed once a day only.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(OPERATION, "/oauth-clients", query={"filters": filters})
