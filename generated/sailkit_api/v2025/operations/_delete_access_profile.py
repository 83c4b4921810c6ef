from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteAccessProfile",
    method="DELETE",
    path="/access-profiles/{id}",
    tag="Access Profiles",
    results={204: {}},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="delete-access-profile",
)


def delete_access_profile(id: str) -> Request[None]:
    """Delete access profile."""
    return Request(OPERATION, _path("/access-profiles/{id}", **{"id": id}))
