from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityEntitlements

OPERATION = Operation(
    id="listEntitlementsByIdentity",
    method="GET",
    path="/entitlements/identities/{id}/entitlements",
    prefix="/v2024",
    tag="Identities",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["IdentityEntitlements"]}},
    scopes=("idn:entitlement:read",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-entitlements-by-identity",
)


def list_entitlements_by_identity(
    id: str, *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[IdentityEntitlements], IdentityEntitlements]:
    """List entitlements by identity.

    Returns the entitlements of an identity, whether assigned directly or through a role or an access profile.

    GET /entitlements/identities/{id}/entitlements
    Scopes: idn:entitlement:read.

    Args:
        id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/list-entitlements-by-identity
    """
    return PagedRequest(
        OPERATION,
        _path("/entitlements/identities/{id}/entitlements", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count},
    )
