from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Delete launcher.

    Args:
        launcher_id: ID of the launcher; see `launchers.list`.
    """
    return Request(OPERATION, _fill_path("/launchers/{launcherID}", **{"launcherID": launcher_id}))
