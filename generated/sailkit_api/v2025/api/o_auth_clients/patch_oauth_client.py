from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import GetOAuthClientResponse, JsonPatchOperation

OPERATION = Operation(
    id="patchOauthClient",
    method="PATCH",
    path="/oauth-clients/{id}",
    prefix="/v2025",
    tag="OAuth Clients",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "GetOAuthClientResponse"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:oauth-client:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-oauth-client",
)


def patch_oauth_client(id: str, body: list[JsonPatchOperation]) -> Request[GetOAuthClientResponse]:
    """Update OAuth client.

    PATCH /oauth-clients/{id}
    Scopes: sp:oauth-client:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-oauth-client
    """
    return Request(OPERATION, _path("/oauth-clients/{id}", **{"id": id}), body=body)
