from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AuthProfile, JsonPatchOperation

OPERATION = Operation(
    id="patchProfileConfig",
    method="PATCH",
    path="/auth-profiles/{id}",
    prefix="/v2024",
    tag="Auth Profile",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "AuthProfile"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-profile:update",),
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-profile-config",
)


def patch_profile_config(id: str, body: list[JsonPatchOperation]) -> Request[AuthProfile]:
    """Update profile config.

    PATCH /auth-profiles/{id}
    Scopes: sp:auth-profile:update.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-profile-config
    """
    return Request(OPERATION, _path("/auth-profiles/{id}", **{"id": id}), body=body)
