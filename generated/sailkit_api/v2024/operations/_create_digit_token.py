from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordDigitToken, PasswordDigitTokenReset

OPERATION = Operation(
    api=API,
    id="createDigitToken",
    method="POST",
    path="/generate-password-reset-token/digit",
    tag="Password Management",
    results={200: {"application/json": "PasswordDigitToken"}},
    bodies={"application/json": "PasswordDigitTokenReset"},
    scopes=("idn:password-digit-token:create",),
    application=True,
    experimental=True,
    page="create-digit-token",
)


def create_digit_token(body: PasswordDigitTokenReset | Mapping[str, Any]) -> Request[PasswordDigitToken]:
    """Creates a short numeric token with which a user can reset a password.

    By default it has 6 digits and is valid for 5 minutes.
    """
    return Request(OPERATION, "/generate-password-reset-token/digit", body=body)
