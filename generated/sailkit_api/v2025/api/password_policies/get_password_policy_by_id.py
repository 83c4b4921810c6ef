from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PasswordPolicyV3Dto

OPERATION = Operation(
    id="getPasswordPolicyById",
    method="GET",
    path="/password-policies/{id}",
    prefix="/v2025",
    tag="Password Policies",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PasswordPolicyV3Dto"}},
    scopes=("idn:password-policy:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-password-policy-by-id",
)


def get_password_policy_by_id(id: str) -> Request[PasswordPolicyV3Dto]:
    """Get password policy by ID.

    GET /password-policies/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:password-policy:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-password-policy-by-id
    """
    return Request(OPERATION, _path("/password-policies/{id}", **{"id": id}))
