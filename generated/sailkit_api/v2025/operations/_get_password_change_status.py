from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordStatus

OPERATION = Operation(
    api=API,
    id="getPasswordChangeStatus",
    method="GET",
    path="/password-change-status/{id}",
    tag="Password Management",
    results={200: {"application/json": "PasswordStatus"}},
    scopes=("idn:password-change:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-password-change-status",
)


def get_password_change_status(id: str) -> Request[PasswordStatus]:
    """Get password change status.

    Args:
        id: ID of the password change status; see `passwords.set`.
    """
    return Request(OPERATION, _fill_path("/password-change-status/{id}", **{"id": id}))
