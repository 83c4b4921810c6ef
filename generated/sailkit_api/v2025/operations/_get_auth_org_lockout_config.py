from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import LockoutConfiguration

OPERATION = Operation(
    api=API,
    id="getAuthOrgLockoutConfig",
    method="GET",
    path="/auth-org/lockout-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "LockoutConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    page="get-auth-org-lockout-config",
)


def get_auth_org_lockout_config() -> Request[LockoutConfiguration]:
    """Returns after how many failed sign-ins a user is locked out, and for how long."""
    return Request(OPERATION, "/auth-org/lockout-config")
