from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccessProfile

OPERATION = Operation(
    id="createAccessProfile",
    method="POST",
    path="/access-profiles",
    prefix="/v2024",
    tag="Access Profiles",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "AccessProfile"}},
    bodies={"application/json": "AccessProfile"},
    scopes=("idn:access-profile:manage", "idn:entitlement:read", "idn:identity:read", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-access-profile",
)


def create_access_profile(body: AccessProfile) -> Request[AccessProfile]:
    """Create access profile.

    POST /access-profiles
    Scopes: idn:access-profile:manage, idn:entitlement:read, idn:identity:read, idn:sources:read.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-access-profile
    """
    return Request(OPERATION, "/access-profiles", body=body)
