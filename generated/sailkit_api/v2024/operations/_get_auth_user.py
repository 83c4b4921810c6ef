from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def get_auth_user(id: Id) -> Request[AuthUser]:
    """Returns what the authentication system knows of an identity: sign-ins, contact data, capabilities.

    Args:
        id: ID of the auth user; see `identities.list`.
    """
    return Request(OPERATION, _fill_path("/auth-users/{id}", **{"id": id}))
