from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deletePasswordPolicy",
    method="DELETE",
    path="/password-policies/{id}",
    prefix="/v2024",
    tag="Password Policies",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:password-policy:write",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-password-policy",
)


def delete_password_policy(id: str) -> Request[None]:
    """Delete password policy.

    DELETE /password-policies/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:password-policy:write.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-password-policy
    """
    return Request(OPERATION, _path("/password-policies/{id}", **{"id": id}))
