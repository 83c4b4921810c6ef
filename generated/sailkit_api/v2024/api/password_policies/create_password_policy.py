from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import PasswordPolicyV3Dto

OPERATION = Operation(
    id="createPasswordPolicy",
    method="POST",
    path="/password-policies",
    prefix="/v2024",
    tag="Password Policies",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "PasswordPolicyV3Dto"}},
    bodies={"application/json": "PasswordPolicyV3Dto"},
    scopes=("idn:password-policy:write",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-password-policy",
)


def create_password_policy(body: PasswordPolicyV3Dto) -> Request[PasswordPolicyV3Dto]:
    """Create password policy.

    POST /password-policies
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:password-policy:write.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-password-policy
    """
    return Request(OPERATION, "/password-policies", body=body)
