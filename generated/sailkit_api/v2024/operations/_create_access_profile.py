from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessProfile

OPERATION = Operation(
    api=API,
    id="createAccessProfile",
    method="POST",
    path="/access-profiles",
    tag="Access Profiles",
    results={201: {"application/json": "AccessProfile"}},
    bodies={"application/json": "AccessProfile"},
    scopes=("idn:access-profile:manage", "idn:entitlement:read", "idn:identity:read", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="create-access-profile",
)


def create_access_profile(body: AccessProfile | Mapping[str, Any]) -> Request[AccessProfile]:
    """Creates an access profile from entitlements of one source.

    A description can have 2000 characters; subadmins must administer the source.
    """
    return Request(OPERATION, "/access-profiles", body=body)
