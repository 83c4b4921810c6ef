from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request

from ..api import API

OPERATION = Operation(
    api=API,
    id="getPasswordDictionary",
    method="GET",
    path="/password-dictionary",
    tag="Password Dictionary",
    results={200: {"text/plain": TEXT}},
    scopes=("idn:password-dictionary:manage", "idn:password-dictionary:read"),
    user_levels=("ORG_ADMIN",),
    page="get-password-dictionary",
)


def get_password_dictionary() -> Request[str]:
    """Get password dictionary."""
    return Request(OPERATION, "/password-dictionary")
