from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import SessionConfiguration

OPERATION = Operation(
    api=API,
    id="getAuthOrgSessionConfig",
    method="GET",
    path="/auth-org/session-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "SessionConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    page="get-auth-org-session-config",
)


def get_auth_org_session_config() -> Request[SessionConfiguration]:
    """Returns the limits of sessions: idle time and total time, in minutes."""
    return Request(OPERATION, "/auth-org/session-config")
