from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import GetPersonalAccessTokenResponse, JsonPatchOperation

OPERATION = Operation(
    id="patchPersonalAccessToken",
    method="PATCH",
    path="/personal-access-tokens/{id}",
    prefix="/v2025",
    tag="Personal Access Tokens",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "GetPersonalAccessTokenResponse"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:my-personal-access-tokens:manage",),
    user_levels=("Any",),
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-personal-access-token",
)


def patch_personal_access_token(id: str, body: list[JsonPatchOperation]) -> Request[GetPersonalAccessTokenResponse]:
    """Update personal access token.

    PATCH /personal-access-tokens/{id}
    Scopes: sp:my-personal-access-tokens:manage.
    User levels: Any.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-personal-access-token
    """
    return Request(OPERATION, _path("/personal-access-tokens/{id}", **{"id": id}), body=body)
