from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        GetLaunchersResponse,
        Launcher,
        LauncherRequest,
        StartLauncherResponse,
    )


_CREATE_LAUNCHER = Operation(
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


def create_launcher(
    body: LauncherRequest | Mapping[str, Any],
) -> Request[Launcher]:
    """Creates a launcher, which lets users start a workflow interactively."""
    return Request(
        _CREATE_LAUNCHER,
        "/launchers",
        body=body,
    )


_DELETE_LAUNCHER = Operation(
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


def delete_launcher(
    launcher_id: Id,
) -> Request[None]:
    """Deletes a launcher and returns nothing.

    Args:
        launcher_id: ID of the launcher; see `launchers.list`.
    """
    return Request(
        _DELETE_LAUNCHER,
        _fill_path("/launchers/{launcherID}", **{"launcherID": launcher_id}),
    )


_GET_LAUNCHER = Operation(
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


def get_launcher(
    launcher_id: Id,
) -> Request[Launcher]:
    """Returns one launcher, with its configuration and the workflow that it starts.

    Args:
        launcher_id: ID of the launcher; see `launchers.list`.
    """
    return Request(
        _GET_LAUNCHER,
        _fill_path("/launchers/{launcherID}", **{"launcherID": launcher_id}),
    )


_GET_LAUNCHERS = Operation(
    api=API,
    id="getLaunchers",
    method="GET",
    path="/launchers",
    tag="Launchers",
    results={200: {"application/json": "GetLaunchersResponse"}},
    scopes=("sp:launcher-admin:read", "sp:launcher-user:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"description": ("sw",), "disabled": ("eq",), "name": ("sw",)},
    paging=Paging(style="next", size=10, maximum=100, items="items"),
    page="get-launchers",
)


def get_launchers(
    *,
    filters: str | None = None,
    next: str | None = None,
    limit: int | None = None,
) -> PagedRequest[GetLaunchersResponse, Launcher]:
    """Returns the launchers of the tenant, as an object with `items` and the page token `next`.

    A page has 10 launchers by default and 100 at most.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
    """
    return PagedRequest(
        _GET_LAUNCHERS,
        "/launchers",
        query={
            "filters": filters,
            "next": next,
            "limit": limit,
        },
    )


_PUT_LAUNCHER = Operation(
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


def put_launcher(
    launcher_id: Id,
    body: LauncherRequest | Mapping[str, Any],
) -> Request[Launcher]:
    """Replaces a launcher with the one in the body.

    Whatever the body leaves out is lost.

    Args:
        launcher_id: ID of the launcher; see `launchers.list`.
    """
    return Request(
        _PUT_LAUNCHER,
        _fill_path("/launchers/{launcherID}", **{"launcherID": launcher_id}),
        body=body,
    )


_START_LAUNCHER = Operation(
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


def start_launcher(
    launcher_id: Id,
) -> Request[StartLauncherResponse]:
    """Starts the workflow of a launcher and returns the id of the interactive process.

    It runs on after the answer.

    Args:
        launcher_id: ID of the launcher; see `launchers.list`.
    """
    return Request(
        _START_LAUNCHER,
        _fill_path("/launchers/{launcherID}/launch", **{"launcherID": launcher_id}),
    )
