from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordSyncGroup

OPERATION = Operation(
    api=API,
    id="createPasswordSyncGroup",
    method="POST",
    path="/password-sync-groups",
    tag="Password Sync Groups",
    results={200: {"application/json": "PasswordSyncGroup"}},
    bodies={"application/json": "PasswordSyncGroup"},
    scopes=("idn:password-sync-group:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-password-sync-group",
)


def create_password_sync_group(body: PasswordSyncGroup | Mapping[str, Any]) -> Request[PasswordSyncGroup]:
    """Creates a password sync group from sources and a password policy."""
    return Request(OPERATION, "/password-sync-groups", body=body)
