from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordPolicyV3Dto

OPERATION = Operation(
    api=API,
    id="createPasswordPolicy",
    method="POST",
    path="/password-policies",
    tag="Password Policies",
    results={200: {"application/json": "PasswordPolicyV3Dto"}},
    bodies={"application/json": "PasswordPolicyV3Dto"},
    scopes=("idn:password-policy:write",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="create-password-policy",
)


def create_password_policy(body: PasswordPolicyV3Dto | Mapping[str, Any]) -> Request[PasswordPolicyV3Dto]:
    """Creates a password policy."""
    return Request(OPERATION, "/password-policies", body=body)
