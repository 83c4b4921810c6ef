from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import AuthUser

OPERATION = Operation(
    api=API,
    id="getAuthUser",
    method="GET",
    path="/auth-users/{id}",
    tag="Auth Users",
    results={200: {"application/json": "AuthUser"}},
    scopes=("sp:auth-user:read",),
    page="get-auth-user",
)


def get_auth_user(id: str) -> Request[AuthUser]:
    """Get auth user."""
    return Request(OPERATION, _path("/auth-users/{id}", **{"id": id}))
