from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import GetPeerGroupOutliersStrategy, PeerGroupMember

OPERATION = Operation(
    id="getPeerGroupOutliers",
    method="GET",
    path="/peer-group-strategies/{strategy}/identity-outliers",
    prefix="/v2025",
    tag="IAI Peer Group Strategies",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["PeerGroupMember"]}},
    experimental=True,
    deprecated=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-peer-group-outliers",
)


def get_peer_group_outliers(
    strategy: GetPeerGroupOutliersStrategy | str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[PeerGroupMember], PeerGroupMember]:
    """Get peer group outliers.

    GET /peer-group-strategies/{strategy}/identity-outliers
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Deprecated: SailPoint announces its end.

    Args:
        strategy: One of entitlement.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-peer-group-outliers
    """
    return PagedRequest(
        OPERATION,
        _path("/peer-group-strategies/{strategy}/identity-outliers", **{"strategy": strategy}),
        query={"limit": limit, "offset": offset, "count": count},
    )
