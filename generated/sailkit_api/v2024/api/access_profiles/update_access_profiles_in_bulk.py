from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccessProfileUpdateItem, UpdateAccessProfilesInBulkRequestItem

OPERATION = Operation(
    id="updateAccessProfilesInBulk",
    method="POST",
    path="/access-profiles/bulk-update-requestable",
    prefix="/v2024",
    tag="Access Profiles",
    package="sailkit_api.v2024.models",
    results={207: {"application/json": ["AccessProfileUpdateItem"]}},
    bodies={"application/json": ["UpdateAccessProfilesInBulkRequestItem"]},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-access-profiles-in-bulk",
)


def update_access_profiles_in_bulk(
    body: list[UpdateAccessProfilesInBulkRequestItem],
) -> Request[list[AccessProfileUpdateItem]]:
    """Update access profiles in bulk.

    POST /access-profiles/bulk-update-requestable
    Scopes: idn:access-profile:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2024/update-access-profiles-in-bulk
    """
    return Request(OPERATION, "/access-profiles/bulk-update-requestable", body=body)
