from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordPolicyV3Dto

OPERATION = Operation(
    api=API,
    id="getPasswordPolicyById",
    method="GET",
    path="/password-policies/{id}",
    tag="Password Policies",
    results={200: {"application/json": "PasswordPolicyV3Dto"}},
    scopes=("idn:password-policy:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="get-password-policy-by-id",
)


def get_password_policy_by_id(id: Id) -> Request[PasswordPolicyV3Dto]:
    """Returns one password policy.

    Args:
        id: ID of the password policy; see `password_policies.list`.
    """
    return Request(OPERATION, _fill_path("/password-policies/{id}", **{"id": id}))
