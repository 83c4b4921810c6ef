from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="delete-launcher",
)


def delete_launcher(launcher_id: Id) -> Request[None]:
    """Deletes a launcher and returns nothing.

    Args:
        launcher_id: ID of the launcher; see `launchers.list`.
    """
    return Request(OPERATION, _fill_path("/launchers/{launcherID}", **{"launcherID": launcher_id}))
