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
    )

OPERATION = Operation(
    api=API,
    id="listIdentitySnapshotAccessItems",
    method="GET",
    path="/historical-identities/{id}/snapshots/{date}/access-items",
    tag="Identity History",
    results={
        200: {
            "application/json": [
                OneOf(
                    (
                        "AccessItemAccessProfileResponse",
                        "AccessItemAccountResponse",
                        "AccessItemAppResponse",
                        "AccessItemEntitlementResponse",
                        "AccessItemRoleResponse",
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
    application=True,
    experimental=True,
    paging=Paging(style="single"),
    page="list-identity-snapshot-access-items",
)


def list_identity_snapshot_access_items(
    id: Id, date: str, *, type: str | None = None
) -> PagedRequest[
    list[
        AccessItemAccessProfileResponse
        | AccessItemAccountResponse
        | AccessItemAppResponse
        | AccessItemEntitlementResponse
        | AccessItemRoleResponse
    ],
    AccessItemAccessProfileResponse
    | AccessItemAccountResponse
    | AccessItemAppResponse
    | AccessItemEntitlementResponse
    | AccessItemRoleResponse,
]:
    """Returns the access items that an identity had on one date, of all types or of one.

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/historical-identities/{id}/snapshots/{date}/access-items", **{"id": id, "date": date}),
        query={"type": type},
    )
