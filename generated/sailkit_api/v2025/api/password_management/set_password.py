from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import PasswordChangeRequest, PasswordChangeResponse

OPERATION = Operation(
    id="setPassword",
    method="POST",
    path="/set-password",
    prefix="/v2025",
    tag="Password Management",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "PasswordChangeResponse"}},
    bodies={"application/json": "PasswordChangeRequest"},
    scopes=("idn:password-change:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/set-password",
)


def set_password(body: PasswordChangeRequest) -> Request[PasswordChangeResponse]:
    """Set password.

    POST /set-password
    Scopes: idn:password-change:manage.

    https://developer.sailpoint.com/docs/api/v2025/set-password
    """
    return Request(OPERATION, "/set-password", body=body)
