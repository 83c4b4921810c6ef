from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, SessionConfiguration

OPERATION = Operation(
    api=API,
    id="patchAuthOrgSessionConfig",
    method="PATCH",
    path="/auth-org/session-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "SessionConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    application=True,
    page="patch-auth-org-session-config",
)


def patch_auth_org_session_config(
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[SessionConfiguration]:
    """Changes the limits of sessions by JSON Patch and returns them.

    `maxIdleTime` is 1 to 1440 minutes and less than `maxSessionTime`, which is 1 to 10080.
    """
    return Request(OPERATION, "/auth-org/session-config", body=body)
