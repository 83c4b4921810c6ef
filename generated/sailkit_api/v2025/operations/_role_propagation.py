from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        RolePropagationConfigInput,
        RolePropagationConfigResponse,
        RolePropagationOngoingResponse,
        RolePropagationResponse,
        RolePropagationStatusResponse,
    )


_CANCEL_ROLE_PROPAGATION = Operation(
    api=API,
    id="cancelRolePropagation",
    method="POST",
    path="/role-propagation/terminate",
    tag="Role Propagation",
    results={204: {}},
    scopes=("idn:role-propagation:write",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    destroys=True,
    page="cancel-role-propagation",
)


def cancel_role_propagation() -> Request[None]:
    """Stops the running propagation of role changes and returns nothing."""
    return Request(
        _CANCEL_ROLE_PROPAGATION,
        "/role-propagation/terminate",
    )


_GET_ONGOING_ROLE_PROPAGATION = Operation(
    api=API,
    id="getOngoingRolePropagation",
    method="GET",
    path="/role-propagation/is-running",
    tag="Role Propagation",
    results={200: {"application/json": "RolePropagationOngoingResponse"}},
    scopes=("idn:role-propagation:read",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-ongoing-role-propagation",
)


def get_ongoing_role_propagation() -> Request[RolePropagationOngoingResponse]:
    """Returns the running propagation of role changes, if any.

    `isRunning` says whether there is one.
    """
    return Request(
        _GET_ONGOING_ROLE_PROPAGATION,
        "/role-propagation/is-running",
    )


_GET_ROLE_PROPAGATION_CONFIG = Operation(
    api=API,
    id="getRolePropagationConfig",
    method="GET",
    path="/role-propagation-config",
    tag="Role Propagation",
    results={200: {"application/json": "RolePropagationConfigResponse"}},
    scopes=("idn:role-propagation-config:read",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-role-propagation-config",
)


def get_role_propagation_config() -> Request[RolePropagationConfigResponse]:
    """Returns the configuration of the propagation of role changes, with whether it is enabled."""
    return Request(
        _GET_ROLE_PROPAGATION_CONFIG,
        "/role-propagation-config",
    )


_GET_ROLE_PROPAGATION_STATUS = Operation(
    api=API,
    id="getRolePropagationStatus",
    method="GET",
    path="/role-propagation/{rolePropagationId}/status",
    tag="Role Propagation",
    results={200: {"application/json": "RolePropagationStatusResponse"}},
    scopes=("idn:role-propagation:read",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-role-propagation-status",
)


def get_role_propagation_status(
    role_propagation_id: Id,
) -> Request[RolePropagationStatusResponse]:
    """Returns the status of a propagation of role changes, with its stage, times and any failure.

    Args:
        role_propagation_id: ID of the role propagation; see `role_propagation.start`.
    """
    return Request(
        _GET_ROLE_PROPAGATION_STATUS,
        _fill_path("/role-propagation/{rolePropagationId}/status", **{"rolePropagationId": role_propagation_id}),
    )


_SET_ROLE_PROPAGATION_CONFIG = Operation(
    api=API,
    id="setRolePropagationConfig",
    method="PUT",
    path="/role-propagation-config",
    tag="Role Propagation",
    results={200: {"application/json": "RolePropagationConfigResponse"}},
    bodies={"application/json": "RolePropagationConfigInput"},
    scopes=("idn:role-propagation-config:write",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="set-role-propagation-config",
)


def set_role_propagation_config(
    body: RolePropagationConfigInput | Mapping[str, Any],
) -> Request[RolePropagationConfigResponse]:
    """Enables or disables the propagation of role changes for the tenant."""
    return Request(
        _SET_ROLE_PROPAGATION_CONFIG,
        "/role-propagation-config",
        body=body,
    )


_START_ROLE_PROPAGATION = Operation(
    api=API,
    id="startRolePropagation",
    method="POST",
    path="/role-propagation",
    tag="Role Propagation",
    results={202: {"application/json": "RolePropagationResponse"}},
    scopes=("idn:role-propagation:write",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="start-role-propagation",
)


def start_role_propagation(
    *,
    skip_role_refresh: bool | None = None,
) -> Request[RolePropagationResponse]:
    """Starts a propagation of role changes to the access of identities.

    Poll its status with `rolePropagationId`. It is refused while another propagation or a role refresh is running,
    or when the feature is off.

    Args:
        skip_role_refresh: Default: false.
    """
    return Request(
        _START_ROLE_PROPAGATION,
        "/role-propagation",
        query={
            "skipRoleRefresh": skip_role_refresh,
        },
    )
