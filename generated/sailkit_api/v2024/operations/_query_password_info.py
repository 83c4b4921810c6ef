from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordInfo, PasswordInfoQueryDTO

OPERATION = Operation(
    api=API,
    id="queryPasswordInfo",
    method="POST",
    path="/query-password-info",
    tag="Password Management",
    results={200: {"application/json": "PasswordInfo"}},
    bodies={"application/json": "PasswordInfoQueryDTO"},
    scopes=("idn:password-info:read",),
    application=True,
    page="query-password-info",
)


def query_password_info(body: PasswordInfoQueryDTO | Mapping[str, Any]) -> Request[PasswordInfo]:
    """Returns the data for setting the password of a user on a source.

    These are the ids of identity and source, the accounts, the constraints, and the public key for encryption.
    """
    return Request(OPERATION, "/query-password-info", body=body)
