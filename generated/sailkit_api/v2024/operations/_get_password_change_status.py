from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def get_password_change_status(id: Id) -> Request[PasswordStatus]:
    """Returns the state of a password change, given its request id.

    It is IN_PROGRESS, FINISHED or FAILED.

    Args:
        id: ID of the password change status; see `passwords.set`.
    """
    return Request(OPERATION, _fill_path("/password-change-status/{id}", **{"id": id}))
