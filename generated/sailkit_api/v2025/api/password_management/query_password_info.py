from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import PasswordInfo, PasswordInfoQueryDTO

OPERATION = Operation(
    id="queryPasswordInfo",
    method="POST",
    path="/query-password-info",
    prefix="/v2025",
    tag="Password Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PasswordInfo"}},
    bodies={"application/json": "PasswordInfoQueryDTO"},
    scopes=("idn:password-info:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/query-password-info",
)


def query_password_info(body: PasswordInfoQueryDTO) -> Request[PasswordInfo]:
    """Query password info.

    POST /query-password-info
    Scopes: idn:password-info:read.

    https://developer.sailpoint.com/docs/api/v2025/query-password-info
    """
    return Request(OPERATION, "/query-password-info", body=body)
