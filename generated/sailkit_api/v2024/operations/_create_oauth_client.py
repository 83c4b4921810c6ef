from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CreateOAuthClientRequest, CreateOAuthClientResponse

OPERATION = Operation(
    api=API,
    id="createOauthClient",
    method="POST",
    path="/oauth-clients",
    tag="OAuth Clients",
    results={200: {"application/json": "CreateOAuthClientResponse"}},
    bodies={"application/json": "CreateOAuthClientRequest"},
    scopes=("sp:oauth-client:manage",),
    page="create-oauth-client",
)


def create_oauth_client(body: CreateOAuthClientRequest) -> Request[CreateOAuthClientResponse]:
    """Create OAuth client."""
    return Request(OPERATION, "/oauth-clients", body=body)
