from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CreateOAuthClientRequest, CreateOAuthClientResponse

OPERATION = Operation(
    id="createOauthClient",
    method="POST",
    path="/oauth-clients",
    prefix="/v2025",
    tag="OAuth Clients",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "CreateOAuthClientResponse"}},
    bodies={"application/json": "CreateOAuthClientRequest"},
    scopes=("sp:oauth-client:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-oauth-client",
)


def create_oauth_client(body: CreateOAuthClientRequest) -> Request[CreateOAuthClientResponse]:
    """Create OAuth client.

    POST /oauth-clients
    Scopes: sp:oauth-client:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-oauth-client
    """
    return Request(OPERATION, "/oauth-clients", body=body)
