from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_launcher(body: LauncherRequest | Mapping[str, Any]) -> Request[Launcher]:
    """Creates a launcher, which lets users start a workflow interactively."""
    return Request(OPERATION, "/launchers", body=body)
