from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PasswordStatus

OPERATION = Operation(
    id="getPasswordChangeStatus",
    method="GET",
    path="/password-change-status/{id}",
    prefix="/v2024",
    tag="Password Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "PasswordStatus"}},
    scopes=("idn:password-change:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-password-change-status",
)


def get_password_change_status(id: str) -> Request[PasswordStatus]:
    """Get password change status.

    GET /password-change-status/{id}
    Scopes: idn:password-change:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-password-change-status
    """
    return Request(OPERATION, _path("/password-change-status/{id}", **{"id": id}))
