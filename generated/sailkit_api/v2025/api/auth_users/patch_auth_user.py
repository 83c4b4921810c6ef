from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AuthUser, JsonPatchOperation

OPERATION = Operation(
    id="patchAuthUser",
    method="PATCH",
    path="/auth-users/{id}",
    prefix="/v2025",
    tag="Auth Users",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AuthUser"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-user:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-auth-user",
)


def patch_auth_user(id: str, body: list[JsonPatchOperation]) -> Request[AuthUser]:
    """Update auth user.

    PATCH /auth-users/{id}
    Scopes: sp:auth-user:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-auth-user
    """
    return Request(OPERATION, _path("/auth-users/{id}", **{"id": id}), body=body)
