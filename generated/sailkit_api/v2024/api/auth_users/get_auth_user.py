from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AuthUser

OPERATION = Operation(
    id="getAuthUser",
    method="GET",
    path="/auth-users/{id}",
    prefix="/v2024",
    tag="Auth Users",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "AuthUser"}},
    scopes=("sp:auth-user:read",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-auth-user",
)


def get_auth_user(id: str) -> Request[AuthUser]:
    """Get auth user.

    GET /auth-users/{id}
    Scopes: sp:auth-user:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-auth-user
    """
    return Request(OPERATION, _path("/auth-users/{id}", **{"id": id}))
