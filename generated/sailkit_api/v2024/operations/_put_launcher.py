from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Launcher, LauncherRequest

OPERATION = Operation(
    api=API,
    id="putLauncher",
    method="PUT",
    path="/launchers/{launcherID}",
    tag="Launchers",
    results={200: {"application/json": "Launcher"}},
    bodies={"application/json": "LauncherRequest"},
    scopes=("sp:launcher-admin:write",),
    user_levels=("ORG_ADMIN",),
    page="put-launcher",
)


def put_launcher(launcher_id: str, body: LauncherRequest) -> Request[Launcher]:
    """Replace launcher.

    Args:
        launcher_id: ID of the launcher; see `launchers.list`.
    """
    return Request(OPERATION, _fill_path("/launchers/{launcherID}", **{"launcherID": launcher_id}), body=body)
