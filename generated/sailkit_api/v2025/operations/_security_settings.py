from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        LockoutConfiguration,
        NetworkConfiguration,
        ServiceProviderConfiguration,
        SessionConfiguration,
    )


_CREATE_AUTH_ORG_NETWORK_CONFIG = Operation(
    api=API,
    id="createAuthOrgNetworkConfig",
    method="POST",
    path="/auth-org/network-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "NetworkConfiguration"}},
    bodies={"application/json": "NetworkConfiguration"},
    scopes=("sp:auth-org:manage",),
    application=True,
    page="create-auth-org-network-config",
)


def create_auth_org_network_config(
    body: NetworkConfiguration | Mapping[str, Any],
) -> Request[NetworkConfiguration]:
    """Creates the network settings for sign-in and returns them.

    Entries are IP addresses or subnets and country codes of two capital letters. Requires the right
    `sp:auth-org:manage`.
    """
    return Request(
        _CREATE_AUTH_ORG_NETWORK_CONFIG,
        "/auth-org/network-config",
        body=body,
    )


_GET_AUTH_ORG_LOCKOUT_CONFIG = Operation(
    api=API,
    id="getAuthOrgLockoutConfig",
    method="GET",
    path="/auth-org/lockout-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "LockoutConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    page="get-auth-org-lockout-config",
)


def get_auth_org_lockout_config() -> Request[LockoutConfiguration]:
    """Returns after how many failed sign-ins a user is locked out, and for how long."""
    return Request(
        _GET_AUTH_ORG_LOCKOUT_CONFIG,
        "/auth-org/lockout-config",
    )


_GET_AUTH_ORG_NETWORK_CONFIG = Operation(
    api=API,
    id="getAuthOrgNetworkConfig",
    method="GET",
    path="/auth-org/network-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "NetworkConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    page="get-auth-org-network-config",
)


def get_auth_org_network_config() -> Request[NetworkConfiguration]:
    """Returns the networks and countries that count as trusted or blocked at sign-in."""
    return Request(
        _GET_AUTH_ORG_NETWORK_CONFIG,
        "/auth-org/network-config",
    )


_GET_AUTH_ORG_SERVICE_PROVIDER_CONFIG = Operation(
    api=API,
    id="getAuthOrgServiceProviderConfig",
    method="GET",
    path="/auth-org/service-provider-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "ServiceProviderConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    page="get-auth-org-service-provider-config",
)


def get_auth_org_service_provider_config() -> Request[ServiceProviderConfiguration]:
    """Returns the settings for sign-in through an identity provider (SAML)."""
    return Request(
        _GET_AUTH_ORG_SERVICE_PROVIDER_CONFIG,
        "/auth-org/service-provider-config",
    )


_GET_AUTH_ORG_SESSION_CONFIG = Operation(
    api=API,
    id="getAuthOrgSessionConfig",
    method="GET",
    path="/auth-org/session-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "SessionConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    page="get-auth-org-session-config",
)


def get_auth_org_session_config() -> Request[SessionConfiguration]:
    """Returns the limits of sessions: idle time and total time, in minutes."""
    return Request(
        _GET_AUTH_ORG_SESSION_CONFIG,
        "/auth-org/session-config",
    )


_PATCH_AUTH_ORG_LOCKOUT_CONFIG = Operation(
    api=API,
    id="patchAuthOrgLockoutConfig",
    method="PATCH",
    path="/auth-org/lockout-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "LockoutConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    application=True,
    page="patch-auth-org-lockout-config",
)


def patch_auth_org_lockout_config(
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[LockoutConfiguration]:
    """Changes the lockout settings by JSON Patch and returns them.

    `maximumAttempts` is 1 to 15; `lockoutDuration` and `lockoutWindow` are 5 to 60 minutes.
    """
    return Request(
        _PATCH_AUTH_ORG_LOCKOUT_CONFIG,
        "/auth-org/lockout-config",
        body=body,
    )


_PATCH_AUTH_ORG_NETWORK_CONFIG = Operation(
    api=API,
    id="patchAuthOrgNetworkConfig",
    method="PATCH",
    path="/auth-org/network-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "NetworkConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    application=True,
    page="patch-auth-org-network-config",
)


def patch_auth_org_network_config(
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[NetworkConfiguration]:
    """Changes the network settings for sign-in by JSON Patch and returns them.

    Entries are IP addresses or subnets and country codes of two capital letters. Requires the right
    `sp:auth-org:manage`.
    """
    return Request(
        _PATCH_AUTH_ORG_NETWORK_CONFIG,
        "/auth-org/network-config",
        body=body,
    )


_PATCH_AUTH_ORG_SERVICE_PROVIDER_CONFIG = Operation(
    api=API,
    id="patchAuthOrgServiceProviderConfig",
    method="PATCH",
    path="/auth-org/service-provider-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "ServiceProviderConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    application=True,
    page="patch-auth-org-service-provider-config",
)


def patch_auth_org_service_provider_config(
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[ServiceProviderConfiguration]:
    """Changes the settings for sign-in through an identity provider by JSON Patch.

    Details of the identity provider are element 0 of `federationProtocolDetails`; element 1 cannot be changed, and
    neither can be added or removed. A wrong value can lock users out of sign-in.
    """
    return Request(
        _PATCH_AUTH_ORG_SERVICE_PROVIDER_CONFIG,
        "/auth-org/service-provider-config",
        body=body,
    )


_PATCH_AUTH_ORG_SESSION_CONFIG = Operation(
    api=API,
    id="patchAuthOrgSessionConfig",
    method="PATCH",
    path="/auth-org/session-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "SessionConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    application=True,
    page="patch-auth-org-session-config",
)


def patch_auth_org_session_config(
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[SessionConfiguration]:
    """Changes the limits of sessions by JSON Patch and returns them.

    `maxIdleTime` is 1 to 1440 minutes and less than `maxSessionTime`, which is 1 to 10080.
    """
    return Request(
        _PATCH_AUTH_ORG_SESSION_CONFIG,
        "/auth-org/session-config",
        body=body,
    )
