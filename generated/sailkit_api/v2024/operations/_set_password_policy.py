from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordPolicyV3Dto

OPERATION = Operation(
    api=API,
    id="setPasswordPolicy",
    method="PUT",
    path="/password-policies/{id}",
    tag="Password Policies",
    results={200: {"application/json": "PasswordPolicyV3Dto"}},
    bodies={"application/json": "PasswordPolicyV3Dto"},
    scopes=("idn:password-policy:write",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="set-password-policy",
)


def set_password_policy(id: Id, body: PasswordPolicyV3Dto | Mapping[str, Any]) -> Request[PasswordPolicyV3Dto]:
    """Replaces a password policy with the one in the body.

    Args:
        id: ID of the password policy; see `password_policies.list`.
    """
    return Request(OPERATION, _fill_path("/password-policies/{id}", **{"id": id}), body=body)
