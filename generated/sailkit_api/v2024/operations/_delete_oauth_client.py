from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteOauthClient",
    method="DELETE",
    path="/oauth-clients/{id}",
    tag="OAuth Clients",
    results={204: {}},
    scopes=("sp:oauth-client:manage",),
    destroys=True,
    page="delete-oauth-client",
)


def delete_oauth_client(id: Id) -> Request[None]:
    """Deletes an OAuth client, which from then on gets no more access tokens.

    Args:
        id: ID of the OAuth client; see `oauth_clients.list`.
    """
    return Request(OPERATION, _fill_path("/oauth-clients/{id}", **{"id": id}))
