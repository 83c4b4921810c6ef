from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityCompareResponse

OPERATION = Operation(
    id="compareIdentitySnapshots",
    method="GET",
    path="/historical-identities/{id}/compare",
    prefix="/v2024",
    tag="Identity History",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["IdentityCompareResponse"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/compare-identity-snapshots",
)


def compare_identity_snapshots(
    id: str,
    *,
    snapshot1: str | None = None,
    snapshot2: str | None = None,
    access_item_types: list[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[IdentityCompareResponse], IdentityCompareResponse]:
    """Compare identity snapshots.

    GET /historical-identities/{id}/compare
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:identity-history:manage, idn:identity-history:read.

    Args:
        id: Text.
        snapshot1: Text.
        snapshot2: Text.
        access_item_types: A list.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/compare-identity-snapshots
    """
    return PagedRequest(
        OPERATION,
        _path("/historical-identities/{id}/compare", **{"id": id}),
        query={
            "snapshot1": snapshot1,
            "snapshot2": snapshot2,
            "accessItemTypes": access_item_types,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )
