from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PasswordPolicyV3Dto

OPERATION = Operation(
    id="setPasswordPolicy",
    method="PUT",
    path="/password-policies/{id}",
    prefix="/v2025",
    tag="Password Policies",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PasswordPolicyV3Dto"}},
    bodies={"application/json": "PasswordPolicyV3Dto"},
    scopes=("idn:password-policy:write",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/set-password-policy",
)


def set_password_policy(id: str, body: PasswordPolicyV3Dto) -> Request[PasswordPolicyV3Dto]:
    """Set password policy.

    PUT /password-policies/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:password-policy:write.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/set-password-policy
    """
    return Request(OPERATION, _path("/password-policies/{id}", **{"id": id}), body=body)
