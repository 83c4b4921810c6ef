from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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


def get_launcher(launcher_id: str) -> Request[Launcher]:
    """Get launcher."""
    return Request(OPERATION, _path("/launchers/{launcherID}", **{"launcherID": launcher_id}))
