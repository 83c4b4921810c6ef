from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Launcher, LauncherRequest

OPERATION = Operation(
    id="createLauncher",
    method="POST",
    path="/launchers",
    prefix="/v2025",
    tag="Launchers",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "Launcher"}},
    bodies={"application/json": "LauncherRequest"},
    scopes=("sp:launcher-admin:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-launcher",
)


def create_launcher(body: LauncherRequest) -> Request[Launcher]:
    """Create launcher.

    POST /launchers
    Scopes: sp:launcher-admin:write.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-launcher
    """
    return Request(OPERATION, "/launchers", body=body)
