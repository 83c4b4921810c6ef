from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import GetOAuthClientResponse, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchOauthClient",
    method="PATCH",
    path="/oauth-clients/{id}",
    tag="OAuth Clients",
    results={200: {"application/json": "GetOAuthClientResponse"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:oauth-client:manage",),
    page="patch-oauth-client",
)


def patch_oauth_client(
    id: str, body: list[JsonPatchOperation] | list[dict[str, Any]]
) -> Request[GetOAuthClientResponse]:
    """Update OAuth client.

    Args:
        id: ID of the OAuth client; see `oauth_clients.list`.
    """
    return Request(OPERATION, _fill_path("/oauth-clients/{id}", **{"id": id}), body=body)
