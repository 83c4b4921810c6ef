from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ListIdentitySnapshotsInterval, MetricResponse

OPERATION = Operation(
    id="getIdentitySnapshotSummary",
    method="GET",
    path="/historical-identities/{id}/snapshot-summary",
    prefix="/v2025",
    tag="Identity History",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["MetricResponse"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-identity-snapshot-summary",
)


def get_identity_snapshot_summary(
    id: str,
    *,
    before: str | None = None,
    interval: ListIdentitySnapshotsInterval | str | None = None,
    time_zone: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[MetricResponse], MetricResponse]:
    """Get identity snapshot summary.

    GET /historical-identities/{id}/snapshot-summary
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:identity-history:manage, idn:identity-history:read.

    Args:
        id: Text.
        before: Text.
        interval: One of day, month.
        time_zone: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-identity-snapshot-summary
    """
    return PagedRequest(
        OPERATION,
        _path("/historical-identities/{id}/snapshot-summary", **{"id": id}),
        query={
            "before": before,
            "interval": interval,
            "time-zone": time_zone,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )
