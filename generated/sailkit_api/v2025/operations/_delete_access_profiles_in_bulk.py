from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessProfileBulkDeleteRequest, AccessProfileBulkDeleteResponse

OPERATION = Operation(
    api=API,
    id="deleteAccessProfilesInBulk",
    method="POST",
    path="/access-profiles/bulk-delete",
    tag="Access Profiles",
    results={
        200: {"application/json": "AccessProfileBulkDeleteResponse"},
        202: {"application/json": "AccessProfileBulkDeleteResponse"},
    },
    bodies={"application/json": "AccessProfileBulkDeleteRequest"},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    destroys=True,
    page="delete-access-profiles-in-bulk",
)


def delete_access_profiles_in_bulk(
    body: AccessProfileBulkDeleteRequest | Mapping[str, Any],
) -> Request[AccessProfileBulkDeleteResponse]:
    """Starts a task that deletes up to 50 access profiles, and returns its id.

    While one of them is in use nothing is deleted and status 200 says where it is used (`inUse`), unless
    `bestEffortOnly` is true: then the unused ones go. Poll the task status with `taskId`.
    """
    return Request(OPERATION, "/access-profiles/bulk-delete", body=body)
