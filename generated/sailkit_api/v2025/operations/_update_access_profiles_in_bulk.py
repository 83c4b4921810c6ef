from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessProfileRequestableChange, AccessProfileUpdateItem

OPERATION = Operation(
    api=API,
    id="updateAccessProfilesInBulk",
    method="POST",
    path="/access-profiles/bulk-update-requestable",
    tag="Access Profiles",
    results={207: {"application/json": ["AccessProfileUpdateItem"]}},
    bodies={"application/json": ["AccessProfileRequestableChange"]},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="update-access-profiles-in-bulk",
)


def update_access_profiles_in_bulk(
    body: list[AccessProfileRequestableChange],
) -> Request[list[AccessProfileUpdateItem]]:
    """Update access profiles in bulk."""
    return Request(OPERATION, "/access-profiles/bulk-update-requestable", body=body)
