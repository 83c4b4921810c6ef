from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityEntitlements

OPERATION = Operation(
    api=API,
    id="listEntitlementsByIdentity",
    method="GET",
    path="/entitlements/identities/{id}/entitlements",
    tag="Identities",
    results={200: {"application/json": ["IdentityEntitlements"]}},
    scopes=("idn:entitlement:read",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-entitlements-by-identity",
)


def list_entitlements_by_identity(
    id: Id, *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[IdentityEntitlements], IdentityEntitlements]:
    """Returns the entitlements of an identity, whether assigned directly or through a role or an access profile.

    Args:
        id: ID of the identity; see `identities.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/entitlements/identities/{id}/entitlements", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count},
    )
