from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccessProfileBulkDeleteRequest, AccessProfileBulkDeleteResponse

OPERATION = Operation(
    id="deleteAccessProfilesInBulk",
    method="POST",
    path="/access-profiles/bulk-delete",
    prefix="/v2025",
    tag="Access Profiles",
    package="sailkit_api.v2025.models",
    results={
        200: {"application/json": "AccessProfileBulkDeleteResponse"},
        202: {"application/json": "AccessProfileBulkDeleteResponse"},
    },
    bodies={"application/json": "AccessProfileBulkDeleteRequest"},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-access-profiles-in-bulk",
)


def delete_access_profiles_in_bulk(body: AccessProfileBulkDeleteRequest) -> Request[AccessProfileBulkDeleteResponse]:
    """Delete access profiles in bulk.

    POST /access-profiles/bulk-delete
    Scopes: idn:access-profile:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2025/delete-access-profiles-in-bulk
    """
    return Request(OPERATION, "/access-profiles/bulk-delete", body=body)
