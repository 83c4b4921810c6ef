from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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


def patch_auth_user(id: str, body: list[JsonPatchOperation] | list[dict[str, Any]]) -> Request[AuthUser]:
    """Update auth user.

    Args:
        id: ID of the auth user; see `identities.list`.
    """
    return Request(OPERATION, _fill_path("/auth-users/{id}", **{"id": id}), body=body)
