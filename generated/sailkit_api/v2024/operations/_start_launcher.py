from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import StartLauncherResponse

OPERATION = Operation(
    api=API,
    id="startLauncher",
    method="POST",
    path="/launchers/{launcherID}/launch",
    tag="Launchers",
    results={200: {"application/json": "StartLauncherResponse"}},
    scopes=("sp:launcher-user:launch",),
    user_levels=("ORG_ADMIN",),
    page="start-launcher",
)


def start_launcher(launcher_id: Id) -> Request[StartLauncherResponse]:
    """Starts the workflow of a launcher and returns the id of the interactive process.

    It runs on after the answer.

    Args:
        launcher_id: ID of the launcher; see `launchers.list`.
    """
    return Request(OPERATION, _fill_path("/launchers/{launcherID}/launch", **{"launcherID": launcher_id}))
