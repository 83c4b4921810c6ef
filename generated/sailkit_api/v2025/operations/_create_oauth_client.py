from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_oauth_client(body: CreateOAuthClientRequest | Mapping[str, Any]) -> Request[CreateOAuthClientResponse]:
    """Creates an OAuth client.

    The answer is the only one that has its secret; without `scope` the client gets all rights of its owner.
    """
    return Request(OPERATION, "/oauth-clients", body=body)
