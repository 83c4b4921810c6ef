from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteOauthClient",
    method="DELETE",
    path="/oauth-clients/{id}",
    prefix="/v2025",
    tag="OAuth Clients",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:oauth-client:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-oauth-client",
)


def delete_oauth_client(id: str) -> Request[None]:
    """Delete OAuth client.

    DELETE /oauth-clients/{id}
    Scopes: sp:oauth-client:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-oauth-client
    """
    return Request(OPERATION, _path("/oauth-clients/{id}", **{"id": id}))
