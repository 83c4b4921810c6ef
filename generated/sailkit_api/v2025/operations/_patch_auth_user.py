from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def patch_auth_user(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[AuthUser]:
    """Changes the capabilities (user levels) of an identity by JSON Patch.

    Any field other than `capabilities` is refused with detail code 400.1.1.

    Args:
        id: ID of the auth user; see `identities.list`.
    """
    return Request(OPERATION, _fill_path("/auth-users/{id}", **{"id": id}), body=body)
