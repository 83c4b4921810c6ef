from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccessProfile, JsonPatchOperation

OPERATION = Operation(
    id="patchAccessProfile",
    method="PATCH",
    path="/access-profiles/{id}",
    prefix="/v2024",
    tag="Access Profiles",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "AccessProfile"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-access-profile",
)


def patch_access_profile(id: str, body: list[JsonPatchOperation]) -> Request[AccessProfile]:
    """Update access profile.

    PATCH /access-profiles/{id}
    Scopes: idn:access-profile:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-access-profile
    """
    return Request(OPERATION, _path("/access-profiles/{id}", **{"id": id}), body=body)
