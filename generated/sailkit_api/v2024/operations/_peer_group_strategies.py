from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        GetPeerGroupOutliersStrategy,
        PeerGroupMember,
    )


_GET_PEER_GROUP_OUTLIERS = Operation(
    api=API,
    id="getPeerGroupOutliers",
    method="GET",
    path="/peer-group-strategies/{strategy}/identity-outliers",
    tag="IAI Peer Group Strategies",
    results={200: {"application/json": ["PeerGroupMember"]}},
    experimental=True,
    deprecated=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-peer-group-outliers",
)


def get_peer_group_outliers(
    strategy: GetPeerGroupOutliersStrategy | str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[PeerGroupMember], PeerGroupMember]:
    """Returns identities that belong to no peer group, up to 1000 a page (default: 250).

    `entitlement` is the one strategy supported. Deprecated in favour of outliers.

    Args:
        strategy: One of entitlement.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_PEER_GROUP_OUTLIERS,
        _fill_path("/peer-group-strategies/{strategy}/identity-outliers", **{"strategy": strategy}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )
