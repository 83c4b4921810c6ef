from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, LockoutConfiguration

OPERATION = Operation(
    api=API,
    id="patchAuthOrgLockoutConfig",
    method="PATCH",
    path="/auth-org/lockout-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "LockoutConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    application=True,
    page="patch-auth-org-lockout-config",
)


def patch_auth_org_lockout_config(
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[LockoutConfiguration]:
    """Changes the lockout settings by JSON Patch and returns them.

    `maximumAttempts` is 1 to 15; `lockoutDuration` and `lockoutWindow` are 5 to 60 minutes.
    """
    return Request(OPERATION, "/auth-org/lockout-config", body=body)
