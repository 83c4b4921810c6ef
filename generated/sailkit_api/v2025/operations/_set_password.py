from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordChangeRequest, PasswordChangeResponse

OPERATION = Operation(
    api=API,
    id="setPassword",
    method="POST",
    path="/set-password",
    tag="Password Management",
    results={202: {"application/json": "PasswordChangeResponse"}},
    bodies={"application/json": "PasswordChangeRequest"},
    scopes=("idn:password-change:manage",),
    application=True,
    page="set-password",
)


def set_password(body: PasswordChangeRequest | Mapping[str, Any]) -> Request[PasswordChangeResponse]:
    """Starts a change of the password of an account or identity.

    The password is encrypted with the public key that `queryPasswordInfo` returns, and the source must have the
    feature PASSWORD. Poll the status with `requestId`.
    """
    return Request(OPERATION, "/set-password", body=body)
