from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Launcher, LauncherRequest

OPERATION = Operation(
    id="putLauncher",
    method="PUT",
    path="/launchers/{launcherID}",
    prefix="/v2025",
    tag="Launchers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Launcher"}},
    bodies={"application/json": "LauncherRequest"},
    scopes=("sp:launcher-admin:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/put-launcher",
)


def put_launcher(launcher_id: str, body: LauncherRequest) -> Request[Launcher]:
    """Replace launcher.

    PUT /launchers/{launcherID}
    Scopes: sp:launcher-admin:write.
    User levels: ORG_ADMIN.

    Args:
        launcher_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2025/put-launcher
    """
    return Request(OPERATION, _path("/launchers/{launcherID}", **{"launcherID": launcher_id}), body=body)
