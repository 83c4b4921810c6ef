from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

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
    body: Sequence[AccessProfileRequestableChange | Mapping[str, Any]],
) -> Request[list[AccessProfileUpdateItem]]:
    """Makes access profiles requestable or not, and returns one result per access profile.

    The status of the whole is 207; the `status` of each result is a string, "404" for an unknown id.
    """
    return Request(OPERATION, "/access-profiles/bulk-update-requestable", body=body)
