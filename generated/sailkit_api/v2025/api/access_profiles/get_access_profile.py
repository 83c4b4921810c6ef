from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccessProfile

OPERATION = Operation(
    id="getAccessProfile",
    method="GET",
    path="/access-profiles/{id}",
    prefix="/v2025",
    tag="Access Profiles",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AccessProfile"}},
    scopes=("idn:access-profile:read",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-access-profile",
)


def get_access_profile(id: str) -> Request[AccessProfile]:
    """Get access profile.

    GET /access-profiles/{id}
    Scopes: idn:access-profile:read.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-access-profile
    """
    return Request(OPERATION, _path("/access-profiles/{id}", **{"id": id}))
