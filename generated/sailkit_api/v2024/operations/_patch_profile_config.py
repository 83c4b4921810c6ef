from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AuthProfile, JsonPatchOperation

OPERATION = Operation(
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


def patch_profile_config(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[AuthProfile]:
    """Changes an authentication profile by JSON Patch and returns it.

    Only `offNetwork`, `untrustedGeography`, `applicationId`, `applicationName` and `type` can be changed.

    Args:
        id: ID of the auth profile; see `auth_profiles.list`.
    """
    return Request(OPERATION, _fill_path("/auth-profiles/{id}", **{"id": id}), body=body)
