from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessItemDiff, CompareIdentitySnapshotsAccessTypeAccessType

OPERATION = Operation(
    api=API,
    id="compareIdentitySnapshotsAccessType",
    method="GET",
    path="/historical-identities/{id}/compare/{access-type}",
    tag="Identity History",
    results={200: {"application/json": ["AccessItemDiff"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="compare-identity-snapshots-access-type",
)


def compare_identity_snapshots_access_type(
    id: Id,
    access_type: CompareIdentitySnapshotsAccessTypeAccessType | str,
    *,
    access_associated: bool | None = None,
    snapshot1: str | None = None,
    snapshot2: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[AccessItemDiff], AccessItemDiff]:
    """Returns the access items of one type that differ between two snapshots.

    `access-associated` true returns added items only, false removed ones. Requires the right
    `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
        access_type: One of accessProfile, account, app, entitlement, role.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/historical-identities/{id}/compare/{access-type}", **{"id": id, "access-type": access_type}),
        query={
            "access-associated": access_associated,
            "snapshot1": snapshot1,
            "snapshot2": snapshot2,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )
