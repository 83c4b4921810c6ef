from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[GetOAuthClientResponse]:
    """Changes fields of an OAuth client by JSON Patch, such as its name or grant types.

    Args:
        id: ID of the OAuth client; see `oauth_clients.list`.
    """
    return Request(OPERATION, _fill_path("/oauth-clients/{id}", **{"id": id}), body=body)
