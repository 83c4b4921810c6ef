from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AuthProfile,
        AuthProfileSummary,
        JsonPatchOperation,
    )


_GET_PROFILE_CONFIG = Operation(
    api=API,
    id="getProfileConfig",
    method="GET",
    path="/auth-profiles/{id}",
    tag="Auth Profile",
    results={200: {"application/json": "AuthProfile"}},
    scopes=("sp:auth-profile:read",),
    page="get-profile-config",
)


def get_profile_config(
    id: Id,
) -> Request[AuthProfile]:
    """Returns one authentication profile with its settings.

    Args:
        id: ID of the auth profile; see `auth_profiles.list`.
    """
    return Request(
        _GET_PROFILE_CONFIG,
        _fill_path("/auth-profiles/{id}", **{"id": id}),
    )


_GET_PROFILE_CONFIG_LIST = Operation(
    api=API,
    id="getProfileConfigList",
    method="GET",
    path="/auth-profiles",
    tag="Auth Profile",
    results={200: {"application/json": ["AuthProfileSummary"]}},
    scopes=("sp:auth-profile:read",),
    paging=Paging(style="single"),
    page="get-profile-config-list",
)


def get_profile_config_list() -> PagedRequest[list[AuthProfileSummary], AuthProfileSummary]:
    """Returns the authentication profiles of the tenant, in short form."""
    return PagedRequest(
        _GET_PROFILE_CONFIG_LIST,
        "/auth-profiles",
    )


_PATCH_PROFILE_CONFIG = Operation(
    api=API,
    id="patchProfileConfig",
    method="PATCH",
    path="/auth-profiles/{id}",
    tag="Auth Profile",
    results={200: {"application/json": "AuthProfile"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-profile:update",),
    page="patch-profile-config",
)


def patch_profile_config(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[AuthProfile]:
    """Changes an authentication profile by JSON Patch and returns it.

    Only `offNetwork`, `untrustedGeography`, `applicationId`, `applicationName` and `type` can be changed.

    Args:
        id: ID of the auth profile; see `auth_profiles.list`.
    """
    return Request(
        _PATCH_PROFILE_CONFIG,
        _fill_path("/auth-profiles/{id}", **{"id": id}),
        body=body,
    )
