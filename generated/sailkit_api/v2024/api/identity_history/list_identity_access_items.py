from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import (
        AccessItemAccessProfileResponse,
        AccessItemAccountResponse,
        AccessItemAppResponse,
        AccessItemEntitlementResponse,
        AccessItemRoleResponse,
        ListIdentityAccessItemsType,
    )

OPERATION = Operation(
    id="listIdentityAccessItems",
    method="GET",
    path="/historical-identities/{id}/access-items",
    prefix="/v2024",
    tag="Identity History",
    package="sailkit_api.v2024.models",
    results={
        200: {
            "application/json": [
                OneOf(
                    (
                        "AccessItemEntitlementResponse",
                        "AccessItemAccessProfileResponse",
                        "AccessItemAccountResponse",
                        "AccessItemRoleResponse",
                        "AccessItemAppResponse",
                    ),
                    "accessType",
                    {
                        "accessProfile": "AccessItemAccessProfileResponse",
                        "account": "AccessItemAccountResponse",
                        "app": "AccessItemAppResponse",
                        "entitlement": "AccessItemEntitlementResponse",
                        "role": "AccessItemRoleResponse",
                    },
                )
            ]
        }
    },
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-identity-access-items",
)


def list_identity_access_items(
    id: str,
    *,
    type: ListIdentityAccessItemsType | str | None = None,
    limit: int | None = None,
    count: bool | None = None,
    offset: int | None = None,
) -> PagedRequest[
    list[
        AccessItemEntitlementResponse
        | AccessItemAccessProfileResponse
        | AccessItemAccountResponse
        | AccessItemRoleResponse
        | AccessItemAppResponse
    ],
    AccessItemEntitlementResponse
    | AccessItemAccessProfileResponse
    | AccessItemAccountResponse
    | AccessItemRoleResponse
    | AccessItemAppResponse,
]:
    """List identity access items.

    GET /historical-identities/{id}/access-items
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:identity-history:manage, idn:identity-history:read.
    User levels: HELPDESK, ORG_ADMIN, REPORT_ADMIN.

    Args:
        id: Text.
        type: One of account, entitlement, app, accessProfile, role.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2024/list-identity-access-items
    """
    return PagedRequest(
        OPERATION,
        _path("/historical-identities/{id}/access-items", **{"id": id}),
        query={"type": type, "limit": limit, "count": count, "offset": offset},
    )
