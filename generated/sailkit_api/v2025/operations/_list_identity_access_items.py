from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessItemAccessProfileResponse,
        AccessItemAccountResponse,
        AccessItemAppResponse,
        AccessItemEntitlementResponse,
        AccessItemRoleResponse,
        ListIdentityAccessItemsType,
    )

OPERATION = Operation(
    api=API,
    id="listIdentityAccessItems",
    method="GET",
    path="/historical-identities/{id}/access-items",
    tag="Identity History",
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
    page="list-identity-access-items",
)


def list_identity_access_items(
    id: Id,
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
    """Returns access items of one type that an identity has.

    The default type is account.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
        type: One of account, entitlement, app, accessProfile, role.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/historical-identities/{id}/access-items", **{"id": id}),
        query={"type": type, "limit": limit, "count": count, "offset": offset},
    )
