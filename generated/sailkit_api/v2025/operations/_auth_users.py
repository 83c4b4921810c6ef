from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AuthUser,
        JsonPatchOperation,
    )


_GET_AUTH_USER = Operation(
    api=API,
    id="getAuthUser",
    method="GET",
    path="/auth-users/{id}",
    tag="Auth Users",
    results={200: {"application/json": "AuthUser"}},
    scopes=("sp:auth-user:read",),
    page="get-auth-user",
)


def get_auth_user(
    id: Id,
) -> Request[AuthUser]:
    """Returns what the authentication system knows of an identity: sign-ins, contact data, capabilities.

    Args:
        id: ID of the auth user; see `identities.list`.
    """
    return Request(
        _GET_AUTH_USER,
        _fill_path("/auth-users/{id}", **{"id": id}),
    )


_PATCH_AUTH_USER = Operation(
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


def patch_auth_user(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[AuthUser]:
    """Changes the capabilities (user levels) of an identity by JSON Patch.

    Any field other than `capabilities` is refused with detail code 400.1.1.

    Args:
        id: ID of the auth user; see `identities.list`.
    """
    return Request(
        _PATCH_AUTH_USER,
        _fill_path("/auth-users/{id}", **{"id": id}),
        body=body,
    )
