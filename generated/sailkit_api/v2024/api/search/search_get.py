from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import (
        AccessProfileDocument,
        AccountActivityDocument,
        EntitlementDocument,
        EventDocument,
        IdentityDocument,
        RoleDocument,
        SearchGetIndex,
    )

OPERATION = Operation(
    id="searchGet",
    method="GET",
    path="/search/{index}/{id}",
    prefix="/v2024",
    tag="Search",
    package="sailkit_api.v2024.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2024/search-get",
)


def search_get(
    index: SearchGetIndex | str, id: str
) -> Request[
    AccessProfileDocument
    | AccountActivityDocument
    | EntitlementDocument
    | EventDocument
    | IdentityDocument
    | RoleDocument
]:
    """Search get.

    GET /search/{index}/{id}
    Scopes: sp:search:read.
    User levels: CERT_ADMIN, ORG_ADMIN, REPORT_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        index: One of accessprofiles, accountactivities, entitlements, events, identities, roles.
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/search-get
    """
    return Request(OPERATION, _path("/search/{index}/{id}", **{"index": index, "id": id}))
