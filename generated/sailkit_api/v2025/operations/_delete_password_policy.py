from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deletePasswordPolicy",
    method="DELETE",
    path="/password-policies/{id}",
    tag="Password Policies",
    results={204: {}},
    scopes=("idn:password-policy:write",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="delete-password-policy",
)


def delete_password_policy(id: str) -> Request[None]:
    """Delete password policy."""
    return Request(OPERATION, _path("/password-policies/{id}", **{"id": id}))
