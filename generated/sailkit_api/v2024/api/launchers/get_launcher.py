from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Launcher

OPERATION = Operation(
    id="getLauncher",
    method="GET",
    path="/launchers/{launcherID}",
    prefix="/v2024",
    tag="Launchers",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Launcher"}},
    scopes=("sp:launcher-admin:read", "sp:launcher-user:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-launcher",
)


def get_launcher(launcher_id: str) -> Request[Launcher]:
    """Get launcher.

    GET /launchers/{launcherID}
    Scopes: sp:launcher-admin:read, sp:launcher-user:read.
    User levels: ORG_ADMIN.

    Args:
        launcher_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2024/get-launcher
    """
    return Request(OPERATION, _path("/launchers/{launcherID}", **{"launcherID": launcher_id}))
