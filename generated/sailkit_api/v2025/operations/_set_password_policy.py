from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
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


def set_password_policy(id: str, body: PasswordPolicyV3Dto) -> Request[PasswordPolicyV3Dto]:
    """Set password policy.

    Args:
        id: ID of the password policy; see `password_policies.list`.
    """
    return Request(OPERATION, _fill_path("/password-policies/{id}", **{"id": id}), body=body)
