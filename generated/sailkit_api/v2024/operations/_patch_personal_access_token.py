from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import GetPersonalAccessTokenResponse, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchPersonalAccessToken",
    method="PATCH",
    path="/personal-access-tokens/{id}",
    tag="Personal Access Tokens",
    results={200: {"application/json": "GetPersonalAccessTokenResponse"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:my-personal-access-tokens:manage",),
    page="patch-personal-access-token",
)


def patch_personal_access_token(
    id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[GetPersonalAccessTokenResponse]:
    """Changes name, scope or expiry of a personal access token by JSON Patch.

    Access tokens that exist keep their scopes, and new ones show the change within 20 minutes.

    Args:
        id: ID of the personal access token; see `personal_access_tokens.list`.
    """
    return Request(OPERATION, _fill_path("/personal-access-tokens/{id}", **{"id": id}), body=body)
