from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Launcher

OPERATION = Operation(
    api=API,
    id="getLauncher",
    method="GET",
    path="/launchers/{launcherID}",
    tag="Launchers",
    results={200: {"application/json": "Launcher"}},
    scopes=("sp:launcher-admin:read", "sp:launcher-user:read"),
    user_levels=("ORG_ADMIN",),
    page="get-launcher",
)


def get_launcher(launcher_id: Id) -> Request[Launcher]:
    """Returns one launcher, with its configuration and the workflow that it starts.

    Args:
        launcher_id: ID of the launcher; see `launchers.list`.
    """
    return Request(OPERATION, _fill_path("/launchers/{launcherID}", **{"launcherID": launcher_id}))
