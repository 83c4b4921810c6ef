from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def patch_access_profile(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[AccessProfile]:
    """Changes an access profile by JSON Patch and returns it.

    A new `source` goes with new `entitlements`, all of that source, in the same request. A description can have
    2000 characters.

    Args:
        id: ID of the access profile; see `access_profiles.list`.
    """
    return Request(OPERATION, _fill_path("/access-profiles/{id}", **{"id": id}), body=body)
