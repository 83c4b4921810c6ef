from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import GetOAuthClientResponse

OPERATION = Operation(
    api=API,
    id="getOauthClient",
    method="GET",
    path="/oauth-clients/{id}",
    tag="OAuth Clients",
    results={200: {"application/json": "GetOAuthClientResponse"}},
    scopes=("sp:oauth-client:manage", "sp:oauth-client:read"),
    application=True,
    page="get-oauth-client",
)


def get_oauth_client(id: Id) -> Request[GetOAuthClientResponse]:
    """Returns one OAuth client, without its secret.

    Args:
        id: ID of the OAuth client; see `oauth_clients.list`.
    """
    return Request(OPERATION, _fill_path("/oauth-clients/{id}", **{"id": id}))
