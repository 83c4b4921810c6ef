from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ListIdentitySnapshotsInterval, MetricResponse

OPERATION = Operation(
    api=API,
    id="getIdentitySnapshotSummary",
    method="GET",
    path="/historical-identities/{id}/snapshot-summary",
    tag="Identity History",
    results={200: {"application/json": ["MetricResponse"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-identity-snapshot-summary",
)


def get_identity_snapshot_summary(
    id: Id,
    *,
    before: str | None = None,
    interval: ListIdentitySnapshotsInterval | str | None = None,
    time_zone: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[MetricResponse], MetricResponse]:
    """Returns how many events an identity had per day or month (default: month).

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
        interval: One of day, month.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/historical-identities/{id}/snapshot-summary", **{"id": id}),
        query={
            "before": before,
            "interval": interval,
            "time-zone": time_zone,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )
