from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import PasswordDigitToken, PasswordDigitTokenReset

OPERATION = Operation(
    id="createDigitToken",
    method="POST",
    path="/generate-password-reset-token/digit",
    prefix="/v2024",
    tag="Password Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "PasswordDigitToken"}},
    bodies={"application/json": "PasswordDigitTokenReset"},
    scopes=("idn:password-digit-token:create",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-digit-token",
)


def create_digit_token(body: PasswordDigitTokenReset) -> Request[PasswordDigitToken]:
    """Create digit token.

    POST /generate-password-reset-token/digit
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:password-digit-token:create.

    https://developer.sailpoint.com/docs/api/v2024/create-digit-token
    """
    return Request(OPERATION, "/generate-password-reset-token/digit", body=body)
