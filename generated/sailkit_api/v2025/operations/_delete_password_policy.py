from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-password-policy",
)


def delete_password_policy(id: Id) -> Request[None]:
    """Deletes a password policy and returns nothing.

    Args:
        id: ID of the password policy; see `password_policies.list`.
    """
    return Request(OPERATION, _fill_path("/password-policies/{id}", **{"id": id}))
