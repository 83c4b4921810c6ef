from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation
from sailkit_core.request import Request

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
    """Returns the words that passwords must not contain, as plain text with one word on a line."""
    return Request(OPERATION, "/password-dictionary")
