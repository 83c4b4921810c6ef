from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import StartLauncherResponse

OPERATION = Operation(
    id="startLauncher",
    method="POST",
    path="/launchers/{launcherID}/launch",
    prefix="/v2024",
    tag="Launchers",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "StartLauncherResponse"}},
    scopes=("sp:launcher-user:launch",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/start-launcher",
)


def start_launcher(launcher_id: str) -> Request[StartLauncherResponse]:
    """Start launcher.

    POST /launchers/{launcherID}/launch
    Scopes: sp:launcher-user:launch.
    User levels: ORG_ADMIN.

    Args:
        launcher_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2024/start-launcher
    """
    return Request(OPERATION, _path("/launchers/{launcherID}/launch", **{"launcherID": launcher_id}))
