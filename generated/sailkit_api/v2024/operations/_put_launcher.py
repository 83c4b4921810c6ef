from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def put_launcher(launcher_id: Id, body: LauncherRequest | Mapping[str, Any]) -> Request[Launcher]:
    """Replaces a launcher with the one in the body.

    Whatever the body leaves out is lost.

    Args:
        launcher_id: ID of the launcher; see `launchers.list`.
    """
    return Request(OPERATION, _fill_path("/launchers/{launcherID}", **{"launcherID": launcher_id}), body=body)
