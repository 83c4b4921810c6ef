from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import GetOAuthClientResponse

OPERATION = Operation(
    id="getOauthClient",
    method="GET",
    path="/oauth-clients/{id}",
    prefix="/v2024",
    tag="OAuth Clients",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "GetOAuthClientResponse"}},
    scopes=("sp:oauth-client:manage", "sp:oauth-client:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-oauth-client",
)


def get_oauth_client(id: str) -> Request[GetOAuthClientResponse]:
    """Get OAuth client.

    GET /oauth-clients/{id}
    Scopes: sp:oauth-client:manage, sp:oauth-client:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-oauth-client
    """
    return Request(OPERATION, _path("/oauth-clients/{id}", **{"id": id}))
