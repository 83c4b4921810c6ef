from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteLauncher",
    method="DELETE",
    path="/launchers/{launcherID}",
    prefix="/v2025",
    tag="Launchers",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:launcher-admin:delete",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-launcher",
)


def delete_launcher(launcher_id: str) -> Request[None]:
    """Delete launcher.

    DELETE /launchers/{launcherID}
    Scopes: sp:launcher-admin:delete.
    User levels: ORG_ADMIN.

    Args:
        launcher_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2025/delete-launcher
    """
    return Request(OPERATION, _path("/launchers/{launcherID}", **{"launcherID": launcher_id}))
