from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessProfileUpdateItem, UpdateAccessProfilesInBulkRequestItem

OPERATION = Operation(
    api=API,
    id="updateAccessProfilesInBulk",
    method="POST",
    path="/access-profiles/bulk-update-requestable",
    tag="Access Profiles",
    results={207: {"application/json": ["AccessProfileUpdateItem"]}},
    bodies={"application/json": ["UpdateAccessProfilesInBulkRequestItem"]},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="update-access-profiles-in-bulk",
)


def update_access_profiles_in_bulk(
    body: Sequence[UpdateAccessProfilesInBulkRequestItem | Mapping[str, Any]],
) -> Request[list[AccessProfileUpdateItem]]:
    """Update access profiles in bulk."""
    return Request(OPERATION, "/access-profiles/bulk-update-requestable", body=body)
