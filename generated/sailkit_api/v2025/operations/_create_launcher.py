from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Launcher, LauncherRequest

OPERATION = Operation(
    api=API,
    id="createLauncher",
    method="POST",
    path="/launchers",
    tag="Launchers",
    results={201: {"application/json": "Launcher"}},
    bodies={"application/json": "LauncherRequest"},
    scopes=("sp:launcher-admin:write",),
    user_levels=("ORG_ADMIN",),
    page="create-launcher",
)


def create_launcher(body: LauncherRequest) -> Request[Launcher]:
    """Create launcher."""
    return Request(OPERATION, "/launchers", body=body)
