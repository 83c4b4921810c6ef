from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import AuthUser, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchAuthUser",
    method="PATCH",
    path="/auth-users/{id}",
    tag="Auth Users",
    results={200: {"application/json": "AuthUser"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-user:manage",),
    page="patch-auth-user",
)


def patch_auth_user(id: str, body: list[JsonPatchOperation]) -> Request[AuthUser]:
    """Update auth user."""
    return Request(OPERATION, _path("/auth-users/{id}", **{"id": id}), body=body)
