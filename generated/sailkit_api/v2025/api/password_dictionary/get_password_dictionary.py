from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request

OPERATION = Operation(
    id="getPasswordDictionary",
    method="GET",
    path="/password-dictionary",
    prefix="/v2025",
    tag="Password Dictionary",
    package="sailkit_api.v2025.models",
    results={200: {"text/plain": TEXT}},
    scopes=("idn:password-dictionary:manage", "idn:password-dictionary:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-password-dictionary",
)


def get_password_dictionary() -> Request[str]:
    """Get password dictionary.

    GET /password-dictionary
    Scopes: idn:password-dictionary:manage, idn:password-dictionary:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-password-dictionary
    """
    return Request(OPERATION, "/password-dictionary")
