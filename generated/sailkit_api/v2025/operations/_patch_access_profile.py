from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessProfile, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchAccessProfile",
    method="PATCH",
    path="/access-profiles/{id}",
    tag="Access Profiles",
    results={200: {"application/json": "AccessProfile"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="patch-access-profile",
)


def patch_access_profile(id: str, body: list[JsonPatchOperation] | list[dict[str, Any]]) -> Request[AccessProfile]:
    """Update access profile.

    Args:
        id: ID of the access profile; see `access_profiles.list`.
    """
    return Request(OPERATION, _fill_path("/access-profiles/{id}", **{"id": id}), body=body)
