from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteOauthClient",
    method="DELETE",
    path="/oauth-clients/{id}",
    tag="OAuth Clients",
    results={204: {}},
    scopes=("sp:oauth-client:manage",),
    page="delete-oauth-client",
)


def delete_oauth_client(id: str) -> Request[None]:
    """Delete OAuth client."""
    return Request(OPERATION, _path("/oauth-clients/{id}", **{"id": id}))
