from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessProfile

OPERATION = Operation(
    api=API,
    id="getAccessProfile",
    method="GET",
    path="/access-profiles/{id}",
    tag="Access Profiles",
    results={200: {"application/json": "AccessProfile"}},
    scopes=("idn:access-profile:read",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-access-profile",
)


def get_access_profile(id: Id) -> Request[AccessProfile]:
    """Returns one access profile with its entitlements, owner and request settings.

    Args:
        id: ID of the access profile; see `access_profiles.list`.
    """
    return Request(OPERATION, _fill_path("/access-profiles/{id}", **{"id": id}))
