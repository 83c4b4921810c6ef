from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
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


def patch_profile_config(id: str, body: list[JsonPatchOperation] | list[dict[str, Any]]) -> Request[AuthProfile]:
    """Update profile config.

    Args:
        id: ID of the auth profile; see `auth_profiles.list`.
    """
    return Request(OPERATION, _fill_path("/auth-profiles/{id}", **{"id": id}), body=body)
