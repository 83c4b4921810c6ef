from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccessItemDiff, CompareIdentitySnapshotsAccessTypeAccessType

OPERATION = Operation(
    id="compareIdentitySnapshotsAccessType",
    method="GET",
    path="/historical-identities/{id}/compare/{access-type}",
    prefix="/v2025",
    tag="Identity History",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AccessItemDiff"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/compare-identity-snapshots-access-type",
)


def compare_identity_snapshots_access_type(
    id: str,
    access_type: CompareIdentitySnapshotsAccessTypeAccessType | str,
    *,
    access_associated: bool | None = None,
    snapshot1: str | None = None,
    snapshot2: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[AccessItemDiff], AccessItemDiff]:
    """Compare identity snapshots access type.

    GET /historical-identities/{id}/compare/{access-type}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:identity-history:manage, idn:identity-history:read.

    Args:
        id: Text.
        access_type: One of accessProfile, account, app, entitlement, role.
        access_associated: True or false.
        snapshot1: Text.
        snapshot2: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/compare-identity-snapshots-access-type
    """
    return PagedRequest(
        OPERATION,
        _path("/historical-identities/{id}/compare/{access-type}", **{"id": id, "access-type": access_type}),
        query={
            "access-associated": access_associated,
            "snapshot1": snapshot1,
            "snapshot2": snapshot2,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )
