from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessProfileDocument,
        AccountActivityDocument,
        EntitlementDocument,
        EventDocument,
        IdentityDocument,
        RoleDocument,
        SearchGetIndex,
    )

OPERATION = Operation(
    api=API,
    id="searchGet",
    method="GET",
    path="/search/{index}/{id}",
    tag="Search",
    results={
        200: {
            "application/json": OneOf(
                (
                    "AccessProfileDocument",
                    "AccountActivityDocument",
                    "EntitlementDocument",
                    "EventDocument",
                    "IdentityDocument",
                    "RoleDocument",
                ),
                "_type",
                {
                    "accessprofile": "AccessProfileDocument",
                    "accountactivity": "AccountActivityDocument",
                    "entitlement": "EntitlementDocument",
                    "event": "EventDocument",
                    "identity": "IdentityDocument",
                    "role": "RoleDocument",
                },
            )
        }
    },
    scopes=("sp:search:read",),
    user_levels=(
        "CERT_ADMIN",
        "ORG_ADMIN",
        "REPORT_ADMIN",
        "ROLE_ADMIN",
        "ROLE_SUBADMIN",
        "SOURCE_ADMIN",
        "SOURCE_SUBADMIN",
    ),
    application=True,
    page="search-get",
)


def search_get(
    index: SearchGetIndex | str, id: Id
) -> Request[
    AccessProfileDocument
    | AccountActivityDocument
    | EntitlementDocument
    | EventDocument
    | IdentityDocument
    | RoleDocument
]:
    """Returns one document of a search index by its id.

    Args:
        index: One of accessprofiles, accountactivities, entitlements, events, identities, roles.
        id: ID of the object; see `access_profiles.list`, `account_activities.list`, `entitlements.list`,
            `roles.list`, `identities.list`.
    """
    return Request(OPERATION, _fill_path("/search/{index}/{id}", **{"index": index, "id": id}))
