from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteLauncher",
    method="DELETE",
    path="/launchers/{launcherID}",
    tag="Launchers",
    results={204: {}},
    scopes=("sp:launcher-admin:delete",),
    user_levels=("ORG_ADMIN",),
    page="delete-launcher",
)


def delete_launcher(launcher_id: str) -> Request[None]:
    """Delete launcher."""
    return Request(OPERATION, _path("/launchers/{launcherID}", **{"launcherID": launcher_id}))
